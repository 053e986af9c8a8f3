/**
 * Story 4 of domain.md, "The idea that pays": a leaver interview names ten pain points; an idea built on it is declined, pitched again,
 * adopted; the company is told whose it is; a third person verifies the saving; the gain-share splits to the last won; the author picks
 * leave in place of money; a back-office colleague gets an immediate award in public.
 */
import { verifyChain, verifyLedger } from '@groundcrew/db';
import { dialects } from '../support/databases';
import { type Hub, startHub } from '../support/hub';
import { settled } from '../support/settled';
import {
  aMetric,
  around,
  asked,
  aToken,
  Calendar,
  done,
  everybodySignsIn,
  refused,
  send,
  wideCsv,
} from './story';

/** What a seller who wanted to leave said, in their own order. */
const PAIN_POINTS = [
  '정산 내역을 메일로 부탁하고 이틀을 기다려요',
  '정산일이 바뀌어도 알려 주는 곳이 없어요',
  '반품이 어디까지 왔는지 물어봐야 알아요',
  '쿠폰 비용이 내역에 따로 보이지 않아요',
  '담당자가 바뀔 때마다 처음부터 설명해요',
  '세금계산서가 왜 다른지 아무도 답을 못 해요',
  '지난달 내역을 다시 받을 곳이 없어요',
  '광고비가 얼마 나갔는지 월말에야 알아요',
  '재고를 두 군데에 적어야 해요',
  '매달 같은 걸 부탁하는 게 미안해서 그만두려고 했어요',
];

const IDEA = `id version state priority rank rankedCount people { member { id name } role weight }
  evidence { kind text source figure } pitches { attempt words toTeam { name } answer reason wayForward answeredBy { name } }`;

type Who = keyof Hub['company']['people'];

interface Idea {
  id: string;
  version: number;
  [field: string]: unknown;
}

describe.each(dialects)('the idea that pays, on %s', (dialect) => {
  const calendar = new Calendar('2026-03-11');
  let hub: Hub;
  let token: string;
  let metrics: Record<'requests' | 'settlements', string>;
  let idea: Idea;
  let changeId: string;
  let impact: { id: string; version: number };
  let redemption: { id: string; version: number };

  const idOf = (who: Who) => hub.company.people[who].id;
  const turnTo = async (day: string) => {
    calendar.turnTo(day);
    await everybodySignsIn(hub, calendar.now());
  };
  const did = (who: Who, verb: string, selection: string, input: object) =>
    done(hub, who, verb, selection, input);
  const not = (who: Who, verb: string, input: object) => refused(hub, who, verb, input);
  /** A mutation on the idea, at the version that stands. */
  const act = async (who: Who, verb: string, input: object): Promise<void> => {
    const { id, version } = idea;
    idea = (await did(who, verb, `idea { ${IDEA} }`, { id, version, ...input })).idea;
  };
  const content = {
    title: '정산 내역 직접 내려받기',
    problem:
      '환불을 요청한 입점사와 해지 인터뷰를 했어요. 불편 열 가지 가운데 세 가지가 정산 내역에서 나왔어요.',
    reach: 310,
    effect: '0.8',
    effort: '2',
  };
  const quotes = PAIN_POINTS.map((text, at) => ({
    kind: 'QUOTE',
    text: `${at + 1}. ${text}`,
    source: `해지 인터뷰 3월 4일, 불편 ${at + 1}번`,
  }));

  beforeAll(async () => {
    hub = await startHub(dialect, { now: calendar.now });
    token = await aToken(hub);
    metrics = {
      requests: await aMetric(hub, 'settlement-requests', '정산 내역 요청', 'BACK_DOOR'),
      settlements: await aMetric(hub, 'settlements', '정산', 'FRONT_DOOR'),
    };
  });
  afterAll(() => hub?.stop());

  it('is raised on a leaver’s ten numbered pain points, by three people with their weights', async () => {
    const raiseIdea = await did('operator', 'raiseIdea', `idea { ${IDEA} }`, {
      ...content,
      proposal: '정산 화면을 새로 만들어 입점사가 내역을 직접 보게 해요.',
      evidence: quotes,
      people: [
        { memberId: idOf('operator'), role: 'AUTHOR', weight: 3 },
        { memberId: idOf('peer'), role: 'CONTRIBUTOR', weight: 2 },
        { memberId: idOf('lead'), role: 'CONTRIBUTOR', weight: 2 },
      ],
    });
    idea = raiseIdea.idea;
    expect(idea).toMatchObject({ state: 'RAISED', priority: 124, rank: 1, rankedCount: 1 });
    expect(idea.evidence).toEqual(quotes.map((quote) => ({ ...quote, figure: null })));
  });

  it('is declined with a way forward', async () => {
    await turnTo('2026-03-18');
    await act('operator', 'pitchIdea', {
      toTeamId: hub.company.teams.payments.id,
      words: '정산 화면을 새로 만들자고 했어요.',
    });
    const { id, version } = idea;
    const bare = { id, version, answer: 'DECLINE', reason: '이번에는 어려워요' };
    expect(await not('otherLead', 'decideIdea', bare)).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: ['input', 'wayForward'], code: 'required' }],
    });
    await act('otherLead', 'decideIdea', {
      answer: 'DECLINE',
      reason: '정산 화면은 하반기에 통째로 바꿀 예정이에요.',
      wayForward: '손으로 처리하는 요청이 한 달에 몇 건인지 알려 주세요.',
    });
    expect(idea.state).toBe('DECLINED');
  });

  it('is pitched again, smaller and with the figure that was asked for, and adopted', async () => {
    await turnTo('2026-05-08');
    await act('operator', 'updateIdea', {
      ...content,
      proposal: '화면은 두고 CSV 내려받기만 넣어요.',
      evidence: [...quotes, { kind: 'NUMBERS', text: '손으로 처리한 요청, 한 달', figure: '310' }],
    });
    await act('peer', 'pitchIdea', {
      toTeamId: hub.company.teams.commerce.id,
      words: '화면은 두고 CSV 내려받기만 넣자고 했어요. 손으로 처리한 요청 월 310건을 붙였어요.',
    });
    // The lead of the part is one of its people: nobody answers their own.
    const yes = { answer: 'ADOPT', reason: '가장 작은 것부터 해 봐요. 6월에 넣을게요.' };
    const { id, version } = idea;
    expect(await not('lead', 'decideIdea', { id, version, ...yes })).toMatchObject({ code: 'FORBIDDEN' });
    await act('head', 'decideIdea', yes);
    expect(idea.state).toBe('ADOPTED');
    const wayForward = '손으로 처리하는 요청이 한 달에 몇 건인지 알려 주세요.';
    expect(idea.pitches).toMatchObject([
      { toTeam: { name: '결제개발팀' }, answer: 'DECLINE', answeredBy: { name: '오민재' }, wayForward },
      { toTeam: { name: '커머스운영팀' }, answer: 'ADOPT', answeredBy: { name: '배도현' }, wayForward: null },
    ]);
  });

  it('is told to the whole company by the wall, with whose it is', async () => {
    await settled(hub, calendar.now());
    const { recognitions } = await asked(
      hub,
      'admin',
      `{ recognitions(first: 20) { edges { node { kind author { id } text idea { id } recipients { member { name } } } } } }`,
    );
    expect(recognitions.edges).toEqual([
      {
        node: {
          kind: 'ADOPTION',
          author: null,
          text: '정산 내역 직접 내려받기',
          idea: { id: idea.id },
          recipients: ['서지안', '신다은', '임하늘'].map((name) => ({ member: { name } })),
        },
      },
    ]);
  });

  it('is credited in public by a colleague, on the wall and on the idea, and never by its own people', async () => {
    const text = '작게 다시 제안한 방식을 보고 저희도 두 건을 쪼개서 냈어요.';
    const credit = { ideaId: idea.id, text, credited: { start: 0, end: 14 } };
    for (const who of ['operator', 'peer'] as const)
      expect(await not(who, 'creditIdea', credit)).toMatchObject({ code: 'FORBIDDEN' });
    await did('otherLead', 'creditIdea', '__typename', credit);
    const { node } = await asked(
      hub,
      'head',
      `query ($id: ID!) { node(id: $id) { ... on Idea { creditCount credits(first: 5) { edges { node { text author { name } credited { start end } } } } } } }`,
      { id: idea.id },
    );
    expect(node.creditCount).toBe(1);
    expect(node.credits.edges).toEqual([
      { node: { text, author: { name: '오민재' }, credited: { start: 0, end: 14 } } },
    ]);
  });

  it('starts with a change that was registered before it, and moves the KPI', async () => {
    await turnTo('2026-05-31');
    await send(
      hub,
      token,
      wideCsv('2026-04-01', '2026-05-31', {
        'settlement-requests': around(10, 0.1),
        settlements: around(100),
      }),
    );
    const setKpi = await did('operator', 'setKpi', 'kpi { id }', {
      name: '정산 내역 요청 비중',
      problem: '입점사가 정산 내역을 혼자 볼 수 없어서 부탁하게 돼요.',
      numeratorId: metrics.requests,
      denominatorId: metrics.settlements,
      basis: 'RATE',
      display: 'PERCENT',
      direction: 'LOWER',
      target: '0.02',
      unit: 'WEEK',
    });
    const registerChange = await did('operator', 'registerChange', 'change { id }', {
      kpiId: setKpi.kpi.id,
      title: '정산 내역 CSV 직접 내려받기',
      startsOn: '2026-06-01',
      baselineFrom: '2026-04-01',
      baselineTo: '2026-05-31',
      judgedFrom: '2026-07-01',
      judgedTo: '2026-08-30',
      expectedEffect: '-0.8',
    });
    changeId = registerChange.change.id;
    await turnTo('2026-06-01');
    await act('operator', 'startIdea', { changeId });
    expect(idea.state).toBe('IN_PRACTICE');
    await turnTo('2026-08-31');
    await send(
      hub,
      token,
      wideCsv('2026-07-01', '2026-08-30', {
        'settlement-requests': (index) => (index % 5 === 0 ? 0 : 1),
        settlements: around(104),
      }),
    );
    const { node } = await asked(
      hub,
      'peer',
      'query ($id: ID!) { node(id: $id) { ... on Idea { change { id verdict result { change upper } } } } }',
      { id: idea.id },
    );
    expect(node.change).toMatchObject({ id: changeId, verdict: 'BETTER' });
    expect(node.change.result.change).toBeLessThan(-0.9);
    expect(node.change.result.upper).toBeLessThan(-0.8);
  });

  it('saves 41,300,000 won in a year, which none of its people may confirm', async () => {
    await turnTo('2027-06-01');
    const recorded = 'impact { id version state amount currency }';
    const recordImpact = await did('operator', 'recordImpact', recorded, {
      ideaId: idea.id,
      kind: 'COST',
      amount: 41_300_000,
      from: '2026-06-01',
      to: '2027-06-01',
      evidence: '한 해 동안 손으로 처리하지 않은 요청 3,500건 × 한 건에 11,800원',
    });
    impact = recordImpact.impact;
    expect(impact).toMatchObject({ state: 'RECORDED', amount: 41_300_000, currency: 'KRW' });
    const { id, version } = impact;
    for (const who of ['operator', 'peer', 'lead'] as const)
      expect(
        await not(who, 'verifyImpact', { id, version, isVerified: true, words: '맞아요' }),
      ).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('pays nothing until a third person has confirmed it', async () => {
    expect(await not('head', 'payGainShare', { impactId: impact.id })).toMatchObject({
      code: 'CONFLICT',
      params: { reason: 'STATE', unpaid: 'NOT_VERIFIED' },
    });
    const { id, version } = impact;
    const words = '처리 기록과 시급을 재무 장부에서 다시 셌어요.';
    const verified =
      'impact { state verifiedBy { name } idea { state } gainShare { payable isPayable reason } }';
    const confirm = { id, version, isVerified: true, words };
    expect((await did('admin', 'verifyImpact', verified, confirm)).impact).toMatchObject({
      state: 'VERIFIED',
      verifiedBy: { name: '최가온' },
      idea: { state: 'MEASURED' },
      gainShare: { payable: 4_000_000, isPayable: true, reason: null },
    });
  });

  it('shares 10 % of it, capped at 4,000,000, 3 : 2 : 2, to the last won', async () => {
    const paid = 'impact { idea { gainShares { member { name } weight points } } }';
    const { gainShares } = (await did('head', 'payGainShare', paid, { impactId: impact.id })).impact.idea;
    expect(gainShares).toHaveLength(3);
    expect(gainShares).toEqual(
      expect.arrayContaining([
        { member: { name: '서지안' }, weight: 3, points: 1_714_286 },
        { member: { name: '신다은' }, weight: 2, points: 1_142_857 },
        { member: { name: '임하늘' }, weight: 2, points: 1_142_857 },
      ]),
    );
  });

  it('lets its author pick five days of leave in place of money', async () => {
    const catalogue = { LEAVE: ['휴가', '일', 150_000, 10], MONEY: ['현금', '원', 1, 5_000_000] } as const;
    const made: string[] = [];
    for (const [kind, [name, unit, price, most]] of Object.entries(catalogue)) {
      const duties = { approver: 'LEAD', fulfiller: 'ADMIN' };
      const option = { kind, name, unit, price, most, ...duties };
      made.push((await did('admin', 'setRewardOption', 'option { id }', option)).option.id);
    }
    const request = { optionId: made[0], units: 5, key: 'leave-after-the-idea' };
    const ask = () => did('operator', 'requestReward', 'redemption { id version state points }', request);
    redemption = (await ask()).redemption;
    expect(redemption).toMatchObject({ state: 'REQUESTED', points: 750_000 });
    // Sent again, as after a lost answer: it is the same request.
    expect((await ask()).redemption).toEqual(redemption);
  });

  it('is approved by a lead and fulfilled by an admin, and never by herself', async () => {
    const { id, version } = redemption;
    const approve = { id, version, answer: 'APPROVE' };
    expect(await not('operator', 'decideRedemption', approve)).toMatchObject({ code: 'FORBIDDEN' });
    redemption = (await did('head', 'decideRedemption', 'redemption { id version state }', approve))
      .redemption;
    const words = '6월 14일부터 닷새';
    const taken = { id, version: redemption.version, words };
    const fulfilled = 'redemption { state fulfilledBy { name } }';
    expect((await did('admin', 'fulfilRedemption', fulfilled, taken)).redemption).toEqual({
      state: 'FULFILLED',
      fulfilledBy: { name: '최가온' },
    });
    const { node } = await asked(
      hub,
      'operator',
      `query ($id: ID!) { node(id: $id) { ... on Member { wallet { balance waiting entries(first: 5) { edges { node { kind points balanceAfter } } } } } } }`,
      { id: idOf('operator') },
    );
    expect(node.wallet).toMatchObject({ balance: 964_286, waiting: 0 });
    expect(node.wallet.entries.edges.map(({ node: entry }: { node: object }) => entry)).toEqual([
      { kind: 'REQUEST', points: -750_000, balanceAfter: 964_286 },
      { kind: 'GAIN_SHARE', points: 1_714_286, balanceAfter: 1_714_286 },
    ]);
    const { payroll } = await asked(hub, 'admin', '{ payroll(from: "2027-01-01", to: "2028-01-01") { id } }');
    expect(payroll).toEqual([]);
  });

  it('does not forget the back office: a colleague gets an immediate award, in public with the reason', async () => {
    const addMember = await did('admin', 'addMember', 'member { id }', {
      name: '권나래',
      email: 'narae.kwon@test.groundcrew.example',
      teamId: hub.company.teams.payments.id,
      discipline: 'FINANCE',
    });
    await did('admin', 'setBudget', '__typename', {
      teamId: hub.company.teams.payments.id,
      quarter: '2027-Q2',
      points: 500_000,
    });
    await did('otherLead', 'giveAward', '__typename', {
      recipientIds: [addMember.member.id],
      text: '석 달 동안 입점사 40곳의 정산 차액을 먼저 찾아 연락했어요.',
      isBehindScenes: true,
      points: 30_000,
      budgetTeamId: hub.company.teams.payments.id,
      key: 'award-1',
    });
    const { recognitions, budgets } = await asked(
      hub,
      'otherLead',
      `{ recognitions(first: 1) { edges { node { kind points isBehindScenes text author { name } recipients { member { name } } } } }
        budgets(quarter: "2027-Q2") { team { name } allotted given left } }`,
    );
    expect(recognitions.edges[0].node).toEqual({
      kind: 'AWARD',
      points: 30_000,
      isBehindScenes: true,
      text: '석 달 동안 입점사 40곳의 정산 차액을 먼저 찾아 연락했어요.',
      author: { name: '오민재' },
      recipients: [{ member: { name: '권나래' } }],
    });
    expect(budgets).toEqual([
      { team: { name: '결제개발팀' }, allotted: 500_000, given: 30_000, left: 470_000 },
    ]);
    // Everybody reads that on the wall; nobody but herself, her leads and admins sees what she has.
    const wallet = 'query ($id: ID!) { node(id: $id) { ... on Member { wallet { balance } } } }';
    const seenBy = async (who: Who) =>
      (await asked(hub, who, wallet, { id: addMember.member.id })).node.wallet;
    expect([await seenBy('otherLead'), await seenBy('admin'), await seenBy('lead')]).toEqual([
      { balance: 30_000 },
      { balance: 30_000 },
      null,
    ]);
  });

  it('leaves a ledger and an audit log that can be proved', async () => {
    const { fresh } = hub.database.db;
    expect((await verifyLedger(fresh)).problems).toEqual([]);
    expect((await verifyChain(fresh)).problems).toEqual([]);
  });
});
