import { reworded } from './reworded';

test('a field’s code is said more nearly, all else stays', () => {
  const reply = { status: 'error' as const, error: { points: ['state'], text: ['required'], '': ['STATE'] } };
  expect(reworded(reply, { points: { state: 'budget_short' } }).error).toEqual({
    points: ['budget_short'],
    text: ['required'],
    '': ['STATE'],
  });
});
