import type { SubmissionResult } from '@conform-to/react';
import { BadRows, decodeImportFile, hasErrors, importMetricPointsInput } from '@groundcrew/shared';
import { api } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import { ImportMetricPointsDocument, type ImportMetricPointsMutation } from '~/gql/graphql';

export type UploadReport = ImportMetricPointsMutation['importMetricPoints'];

/** What the page shows after a preview or an upload. */
export interface UploadAnswer {
  report: UploadReport | null;
  /** What was read, so that what is uploaded is what was looked at. */
  content: string;
  fileName: string;
  metricId: string;
  /** The file was not UTF-8 and was read as what Korean Excel writes. */
  readAsKorean: boolean;
  /** Why nothing was asked of the API: a code of the file, or EMPTY. */
  problem: string | null;
  reply: SubmissionResult | null;
}

/** One step: without `apply` a dry run that leaves bad rows out, so that what can be read is counted; with it, the real thing. */
export async function uploadPoints(request: Request): Promise<UploadAnswer> {
  const form = await request.formData();
  const apply = form.get('act') === 'apply';
  const { content, fileName, readAsKorean, problem } = await readContent(form);
  const metricId = String(form.get('metricId') ?? '');
  const sent = { content, fileName, metricId, readAsKorean };
  if (problem) return { ...sent, report: null, problem, reply: null };
  if (content.trim() === '') return { ...sent, report: null, problem: 'EMPTY', reply: null };
  const input = new FormData();
  input.set('content', content);
  if (fileName) input.set('fileName', fileName);
  if (metricId) input.set('metricId', metricId);
  const badRows = apply && form.get('badRows') !== BadRows.SKIP ? BadRows.REFUSE_ALL : BadRows.SKIP;
  const outcome = await submit(input, importMetricPointsInput.omit({ dryRun: true }), (parsed) =>
    api(request, ImportMetricPointsDocument, { input: { ...parsed, badRows, dryRun: !apply } }),
  );
  const report = outcome.done ? outcome.result.importMetricPoints : null;
  return { ...sent, report, problem: null, reply: outcome.done ? null : outcome.reply };
}

// a chosen file wins over pasted text
async function readContent(form: FormData) {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) {
    const fileName = String(form.get('fileName') ?? '');
    return { content: String(form.get('content') ?? ''), fileName, readAsKorean: false, problem: null };
  }
  const { text, problems } = decodeImportFile(new Uint8Array(await file.arrayBuffer()), true);
  return {
    content: text,
    fileName: file.name,
    readAsKorean: problems.some(({ code }) => code === 'read_as'),
    problem: hasErrors(problems) ? (problems[0]?.code ?? 'other') : null,
  };
}
