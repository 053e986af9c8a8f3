import { checkInsDue } from './check-in-due';

const aKpi = (setOn: string, at?: string) => ({
  id: 'k',
  name: '취소율',
  setOn,
  checkIns: { edges: at ? [{ node: { at } }] : [] },
});

test('a KPI asks for a line after four weeks of silence, and not before', () => {
  expect(checkInsDue([aKpi('2026-10-25')], '2026-11-21')).toEqual([]);
  expect(checkInsDue([aKpi('2026-10-24')], '2026-11-21')).toHaveLength(1);
});

test('the last check-in counts, not the day on which the KPI was set', () => {
  expect(checkInsDue([aKpi('2026-01-01', '2026-11-10T09:00:00.000Z')], '2026-11-21')).toEqual([]);
  expect(checkInsDue([aKpi('2026-01-01', '2026-10-24T09:00:00.000Z')], '2026-11-21')).toHaveLength(1);
});
