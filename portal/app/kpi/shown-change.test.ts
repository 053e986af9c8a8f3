import { besideIds } from './other-door.choice';
import { shownChange } from './shown-change';

const change = (state: 'REGISTERED' | 'STARTED' | 'JUDGED' | 'WITHDRAWN', effect: number | null = null) => ({
  state,
  result: { change: effect },
});

test('the newest change with something to compare is shown before one that has only begun', () => {
  const judged = change('JUDGED', -0.75);
  expect(shownChange([change('REGISTERED'), change('STARTED'), judged, change('JUDGED', -0.1)])).toBe(judged);
});

test('without any result the one that runs is shown, then one to come, never a withdrawn one', () => {
  const [started, registered, withdrawn] = [
    change('STARTED'),
    change('REGISTERED'),
    change('WITHDRAWN', 0.2),
  ];
  expect(shownChange([registered, withdrawn, started])).toBe(started);
  expect(shownChange([withdrawn, registered])).toBe(registered);
  expect(shownChange([withdrawn])).toBeNull();
});

test('beside a leak stand its denominator and what tells most of the front door', () => {
  const metrics = [
    { id: 'a', role: 'OTHER' },
    { id: 'b', role: 'PAYMENTS' },
    { id: 'c', role: 'ORDERS' },
    { id: 'd', role: 'OTHER' },
  ];
  expect(besideIds('FRONT_DOOR', metrics, 'd')).toEqual(['d', 'c']);
  expect(besideIds('FRONT_DOOR', metrics, null)).toEqual(['c', 'b']);
  expect(besideIds('BACK_DOOR', [], null)).toEqual([]);
});
