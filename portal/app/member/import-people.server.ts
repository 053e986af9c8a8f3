import { importMembersInput } from '@groundcrew/shared';
import { api } from '~/api/api.server';
import { ApiError } from '~/api/api-error';
import { formErrorOf } from '~/form/error-codes';
import { ImportMembersDocument, type PeopleImportReportFragment } from '~/gql/graphql';

export type ImportAnswer = { csv: string; report: PeopleImportReportFragment | null; error: string | null };

/**
 * One step of the import: without `apply` a dry run, with it the real thing. The text travels along between
 * the two, so that what is applied is what was looked at.
 */
export async function importPeople(request: Request, form: FormData): Promise<ImportAnswer> {
  const csv = await textOf(form);
  const parsed = importMembersInput.safeParse({ csv, dryRun: !form.has('apply') });
  if (csv.trim() === '') return { csv, report: null, error: 'EMPTY' };
  if (!parsed.success) return { csv: '', report: null, error: 'INVALID_INPUT' };
  try {
    const { importMembers } = await api(request, ImportMembersDocument, { input: parsed.data });
    return { csv, report: importMembers.report, error: null };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { csv, report: null, error: formErrorOf(error) };
  }
}

// a chosen file wins over pasted text
async function textOf(form: FormData): Promise<string> {
  const file = form.get('file');
  if (file instanceof Blob && file.size > 0) return file.text();
  return String(form.get('csv') ?? '');
}
