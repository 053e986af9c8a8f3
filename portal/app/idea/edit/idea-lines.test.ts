import { readEvidence, readPeople, withoutEmptyLines } from './idea-lines';

function formOf(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

test('rows that nobody wrote in are left out, and the rest numbered anew', () => {
  const form = formOf({
    title: '정산 내역 내려받기',
    'evidence[0].kind': 'QUOTE',
    'evidence[0].text': ' ',
    'evidence[3].kind': 'QUOTE',
    'evidence[3].text': '미안해서 그만두려고 했어요',
    'evidence[3].source': '해지 인터뷰',
    'people[1].memberId': 'M1',
    'people[1].memberIdText': '장유림',
    'people[1].role': 'AUTHOR',
    'people[1].weight': '3',
    'people[2].memberId': '',
    'people[2].memberIdText': '',
    'people[2].weight': '1',
  });
  const written = withoutEmptyLines(form);
  expect(written.get('title')).toBe('정산 내역 내려받기');
  expect(written.get('evidence[0].text')).toBe('미안해서 그만두려고 했어요');
  expect(written.get('people[0].weight')).toBe('3');
  expect([...written.keys()].filter((name) => /\[[1-9]/.test(name))).toEqual([]);
});

test('what the chosen kind does not ask for is not sent', () => {
  const line = { text: '한 달 요청', figure: '310', kpiId: 'K1' };
  const of = (kind: string) =>
    readEvidence(
      formOf({
        'evidence[0].kind': kind,
        'evidence[0].text': line.text,
        'evidence[0].figure': line.figure,
        'evidence[0].kpiId': line.kpiId,
      }),
    )[0];
  expect(of('NUMBERS')).toMatchObject({ figure: '310', kpiId: '' });
  expect(of('KPI')).toMatchObject({ figure: '', kpiId: 'K1' });
  expect(of('QUOTE')).toMatchObject({ figure: '', kpiId: '' });
});

test('somebody who is only typed so far is kept', () => {
  const people = readPeople(formOf({ 'people[0].memberIdText': '권나래', 'people[0].weight': '2' }));
  expect(people).toEqual([{ memberId: '', memberIdText: '권나래', role: 'CONTRIBUTOR', weight: '2' }]);
});
