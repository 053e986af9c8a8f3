import { type Inspected, inspectOn } from './inspect.view';

const member = (name: string): Inspected['parties'][number]['holder'] => ({
  __typename: 'Member',
  id: name,
  name,
  initials: name.slice(-2),
  title: '',
  active: true,
});
const party = (name: string, from: string, to: string | null): Inspected['parties'][number] => ({
  id: `${name}${from}`,
  role: 'ACCOUNTABLE',
  from,
  to,
  source: null,
  holder: member(name),
});
const revision = (from: string, to: string | null, scopeIn: string): Inspected['revisions'][number] => ({
  from,
  to,
  name: '소형 오픈',
  scopeIn,
  scopeOut: '',
  team: { id: 't', name: '센터운영파트' },
  stage: null,
  parent: { id: 'p', name: '제휴몰 오픈' },
});

const work: Inspected = {
  __typename: 'Responsibility',
  id: 'r',
  name: '소형 오픈',
  purpose: '',
  from: '2025-03-01',
  to: null,
  gaps: [],
  ownership: 'OWNED',
  scopeIn: '새 범위',
  scopeOut: '',
  team: { id: 't', name: '센터운영파트' },
  parties: [party('가', '2025-03-01', '2025-06-01'), party('나', '2025-06-01', null)],
  handOffsIn: [],
  handOffsOut: [],
  handOvers: [
    {
      id: 'h',
      state: 'ACCEPTED',
      answeredAt: '2025-06-01T01:00:00.000Z',
      offeredAt: '2025-05-30T01:00:00.000Z',
      from: member('가'),
      successor: member('나'),
    },
  ],
  revisions: [revision('2025-05-01', null, '새 범위'), revision('2025-03-01', '2025-05-01', '옛 범위')],
};

test('on a past day it says the owner and scope of that day, and nothing that came later', () => {
  const view = inspectOn(work, '2025-04-01');
  expect(view.accountable.map((holder) => holder.name)).toEqual(['가']);
  expect(view.scopeIn).toBe('옛 범위');
  expect(view.path.map((step) => step.kind)).toEqual(['split']);
});

test('today it says the owner of today and the whole way, oldest first', () => {
  const view = inspectOn(work, '2025-11-21');
  expect(view.accountable.map((holder) => holder.name)).toEqual(['나']);
  expect(view.path.map((step) => step.kind)).toEqual(['split', 'handOver']);
});

test('before its first day it does not exist', () => {
  expect(inspectOn(work, '2025-02-28').exists).toBe(false);
});
