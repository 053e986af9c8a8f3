import { errorsAtPlaces, readTaskLines, withoutEmptyLines } from './task-lines';

function aForm(lines: [number, string, string][]): FormData {
  const form = new FormData();
  form.set('name', '취소율');
  for (const [index, title, dueOn] of lines) {
    form.set(`tasks[${index}].title`, title);
    form.set(`tasks[${index}].dueOn`, dueOn);
  }
  return form;
}

const gappy = () =>
  aForm([
    [0, '취소 사유 표 만들기', '2026-12-01'],
    [1, ' ', ''],
    [2, '', '2026-12-08'],
  ]);

test('lines that nobody wrote in are left out, half-written ones stay', () => {
  const { form, places } = withoutEmptyLines(gappy());
  expect([...form]).toEqual([
    ['name', '취소율'],
    ['tasks[0].title', '취소 사유 표 만들기'],
    ['tasks[0].dueOn', '2026-12-01'],
    ['tasks[1].title', ''],
    ['tasks[1].dueOn', '2026-12-08'],
  ]);
  expect(places).toEqual([0, 2]);
});

test('an error comes back to the line where it was written', () => {
  const { places } = withoutEmptyLines(gappy());
  expect(errorsAtPlaces({ 'tasks[1].title': ['required'], name: ['required'] }, places)).toEqual({
    'tasks[2].title': ['required'],
    name: ['required'],
  });
});

test('the page is drawn again with every line', () => {
  expect(readTaskLines(gappy())).toHaveLength(3);
  expect(readTaskLines(aForm([[5_000_000, 'x', '']]))).toEqual([]);
});
