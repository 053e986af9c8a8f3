/** What a preview or an upload says of itself in one sentence, and what can be done next. */
import type { LoadState } from '~/gql/graphql';

export interface UploadCounts {
  dryRun: boolean;
  state: LoadState;
  newCount: number;
  correctedCount: number;
  unchangedCount: number;
  badCount: number;
}

export type UploadHeading =
  | { word: 'previewSame' | 'previewNothing' | 'doneRefused' | 'doneSame' }
  | { word: 'previewFine' | 'previewBad' | 'doneFine'; count: number };

/** Rows that cannot be read come first; then how many values would change or have changed. */
export function uploadHeading(counts: UploadCounts): UploadHeading {
  const { dryRun, state, newCount, correctedCount, unchangedCount, badCount } = counts;
  const changes = newCount + correctedCount;
  if (!dryRun) {
    if (state === 'REFUSED') return { word: 'doneRefused' };
    return changes > 0 ? { word: 'doneFine', count: changes } : { word: 'doneSame' };
  }
  if (badCount > 0) return { word: 'previewBad', count: badCount };
  if (changes > 0) return { word: 'previewFine', count: changes };
  return { word: unchangedCount > 0 ? 'previewSame' : 'previewNothing' };
}

/** Whether there is anything to upload: values that are new or different. */
export function mayApply(counts: UploadCounts): boolean {
  return counts.dryRun && counts.newCount + counts.correctedCount > 0;
}
