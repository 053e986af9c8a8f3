import { readDraft } from './use-draft';

test('a draft is read as it was kept', () => {
  const draft = { at: '2026-11-22T01:00:00.000Z', entries: [['name', '소형 오픈']] };
  expect(readDraft(JSON.stringify(draft))).toEqual(draft);
});

test('what is no draft is none', () => {
  for (const text of [null, '', 'null', '{', '{"at":1}', '{"at":"x","entries":[["name",1]]}', '[]'])
    expect(readDraft(text)).toBeNull();
});
