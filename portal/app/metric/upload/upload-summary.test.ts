import { mayApply, type UploadCounts, uploadHeading } from './upload-summary';

const counts = (change: Partial<UploadCounts>): UploadCounts => ({
  dryRun: true,
  state: 'LOADED',
  newCount: 0,
  correctedCount: 0,
  unchangedCount: 0,
  badCount: 0,
  ...change,
});

test('a preview names the rows that cannot be read before what would change', () => {
  expect(uploadHeading(counts({ newCount: 5, badCount: 2 }))).toEqual({ word: 'previewBad', count: 2 });
  expect(uploadHeading(counts({ newCount: 5, correctedCount: 1 }))).toEqual({
    word: 'previewFine',
    count: 6,
  });
  expect(uploadHeading(counts({ unchangedCount: 7 }))).toEqual({ word: 'previewSame' });
  expect(uploadHeading(counts({}))).toEqual({ word: 'previewNothing' });
});

test('an upload says what changed, that nothing did, or that everything stays', () => {
  const done = { dryRun: false };
  expect(uploadHeading(counts({ ...done, newCount: 5 }))).toEqual({ word: 'doneFine', count: 5 });
  expect(uploadHeading(counts({ ...done, unchangedCount: 5 }))).toEqual({ word: 'doneSame' });
  expect(uploadHeading(counts({ ...done, state: 'REFUSED', badCount: 1 }))).toEqual({ word: 'doneRefused' });
});

test('only a preview with changes can be uploaded', () => {
  expect(mayApply(counts({ correctedCount: 1, badCount: 3 }))).toBe(true);
  expect(mayApply(counts({ unchangedCount: 3 }))).toBe(false);
  expect(mayApply(counts({ newCount: 1, dryRun: false }))).toBe(false);
});
