import { workEvents } from './work.history';
import type { Work } from './work-page.server';

const revision = (from: string, to: string | null, part: Partial<Work['revisions'][number]>) => ({
  from,
  to,
  name: '제휴몰 오픈',
  scopeIn: '',
  scopeOut: '',
  team: null,
  stage: null,
  parent: null,
  ...part,
});
const party = (name: string, from: string, to: string | null): Work['parties'][number] => ({
  id: name,
  role: 'ACCOUNTABLE',
  from,
  to,
  source: null,
  holder: { __typename: 'Team', id: name, name, kind: 'PART' },
});

test('revisions are told as changes from the one before, newest first', () => {
  const events = workEvents({
    from: '2025-01-01',
    to: null,
    revisions: [
      revision('2025-10-06', null, { scopeIn: '대형 구축' }),
      revision('2025-01-01', '2025-10-06', { scopeIn: '모든 오픈' }),
    ],
    parties: [],
  });
  expect(events).toEqual([
    { kind: 'changed', day: '2025-10-06', field: 'SCOPE_IN', before: '모든 오픈', after: '대형 구축' },
    { kind: 'began', day: '2025-01-01' },
  ]);
});

test('a handed-over work says who left and who came on the day', () => {
  const events = workEvents({
    from: '2025-01-01',
    to: '2025-12-01',
    revisions: [revision('2025-01-01', '2025-12-01', {})],
    parties: [party('가', '2025-01-01', '2025-06-01'), party('나', '2025-06-01', null)],
  });
  expect(events.map((event) => [event.kind, event.day])).toEqual([
    ['ended', '2025-12-01'],
    ['joined', '2025-06-01'],
    ['left', '2025-06-01'],
    ['joined', '2025-01-01'],
    ['began', '2025-01-01'],
  ]);
});
