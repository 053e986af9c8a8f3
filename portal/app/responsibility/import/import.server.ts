import type { SubmissionResult } from '@conform-to/react';
import { decodeImportFile, hasErrors, importOwnershipInput } from '@groundcrew/shared';
import { api } from '../../api/api.server';
import { submit } from '../../form/submit.server';
import { ImportOwnershipDocument, type ImportOwnershipMutation } from '../../gql/graphql';

export type ImportReport = ImportOwnershipMutation['importOwnership']['report'];

/** What the page shows after a dry run or an import. */
export interface ImportAnswer {
  report: ImportReport | null;
  /** What was read, so that it can be applied without choosing the file again. */
  content: string;
  fileName: string | null;
  /** The other fields as they were sent. */
  sent: Record<string, string>;
  reply: SubmissionResult | null;
}

const KEPT = ['format', 'asOf', 'prune', 'source'];

/** Reads the uploaded file, or else the pasted text, and asks the API what it would change or to change it. */
export async function runImport(request: Request): Promise<ImportAnswer> {
  const form = await request.formData();
  const file = form.get('file');
  const isFile = file instanceof File && file.size > 0;
  // Korean Excel writes CSV as EUC-KR: it is read, and said
  const read = isFile
    ? decodeImportFile(new Uint8Array(await file.arrayBuffer()), form.get('format') === 'CSV')
    : null;
  const content = read?.text ?? String(form.get('content') ?? '');
  form.delete('file');
  form.set('content', content);
  const fileName = isFile ? file.name : String(form.get('fileName') ?? '') || null;
  const dryRun = form.get('act') !== 'apply';
  const kept = KEPT.flatMap((name) => (form.get(name) ? [[name, String(form.get(name))]] : []));
  const sentBack = { content, fileName, sent: Object.fromEntries(kept) };
  if (read && hasErrors(read.problems))
    return { ...sentBack, report: refusedReport(read.problems), reply: null };
  const schema = importOwnershipInput.omit({ dryRun: true });
  const outcome = await submit(form, schema, (input) =>
    api(request, ImportOwnershipDocument, { input: { ...input, dryRun } }),
  );
  const report = outcome.done ? outcome.result.importOwnership.report : null;
  return {
    ...sentBack,
    report: report && { ...report, problems: [...(read?.problems ?? []), ...report.problems] },
    reply: outcome.done ? null : outcome.reply,
  };
}

/** The report on a file that is no text: nothing was asked of the API. */
function refusedReport(problems: ImportReport['problems']): ImportReport {
  const counts = { create: 0, update: 0, end: 0, unchanged: 0, total: 0 };
  return { dryRun: true, applied: false, counts, rows: [], problems };
}
