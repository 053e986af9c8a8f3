import { accepting, clearEmptied } from './accepted-work';

function sent(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  clearEmptied(form, 'responsibilityId');
  return form.get('responsibilityId');
}

test('a work whose text was emptied is none, also where no script emptied its id', () => {
  expect(sent({ responsibilityId: 'r', responsibilityIdText: ' ' })).toBeNull();
  expect(sent({ responsibilityId: 'r', responsibilityIdText: '소형 오픈' })).toBe('r');
  expect(sent({ responsibilityId: 'r' })).toBe('r');
});

test('the acceptance says aloud that there is none', () => {
  expect(accepting({ id: 'q' })).toEqual({ id: 'q', responsibilityId: null });
  expect(accepting({ id: 'q', responsibilityId: 'r' })).toEqual({ id: 'q', responsibilityId: 'r' });
});
