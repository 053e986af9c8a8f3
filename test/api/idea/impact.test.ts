/** What an idea brought: recorded with its evidence, confirmed by a third person, judged by a registered change (domain.md, "idea"). */
import { change } from '@groundcrew/db';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric, tried, type Who } from '../../support/kpis';
import { settled } from '../../support/settled';
import {
  act,
  acted,
  anAdoptedIdea,
  anIdeaInPractice,
  content,
  practisedSince,
  type Raised,
  refused,
  seen,
  step,
} from './ideas';

describe.each(dialects)('what an idea brought, on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub?.stop());

  const saved = ({ id }: Raised, changes: object = {}) => ({
    ideaId: id,
    kind: 'COST',
    amount: 41_300_000,
    // The day of the tests, on which the ideas were put into practice.
    from: '2026-11-22',
    to: '2026-11-23',
    evidence: '문의 1,240건 × 건당 비용, 10월 정산 화면',
    ...changes,
  });
  const record = (idea: Raised, who: Who = 'operator', changes: object = {}) =>
    acted(hub, who, 'recordImpact', saved(idea, changes));
  const yes = { isVerified: true, words: '정산 화면과 맞춰 봤어요' };
  /** A change of a KPI of the operator's, registered today, that starts and is judged from a day on. */
  const aChange = async (startsOn = '2026-12-01', judgedTo = '2027-01-01') => {
    const kpi = await aKpi(hub, await aMetric(hub.database.db), await aMetric(hub.database.db));
    const registered = await tried(
      hub,
      'operator',
      'registerChange',
      {
        kpiId: kpi.id,
        title: '정산 내역 내려받기',
        startsOn,
        baselineFrom: '2026-10-01',
        baselineTo: '2026-11-22',
        judgedFrom: startsOn,
        judgedTo,
        expectedEffect: '-0.5',
      },
      'change { id version }',
    );
    return { kpi, change: (registered.data as unknown as { change: Raised }).change };
  };
  /** As if it had started on a day of the past. */
  const started = ({ id }: Raised, on: string, judgedFrom: string, judgedTo: string) =>
    hub.database.db.writer.query(
      `UPDATE kpi_change SET starts_on = ?, judged_from = ?, judged_to = ?, baseline_from = '2026-09-01', baseline_to = '2026-10-01'
        WHERE id = ?`,
      [on, judgedFrom, judgedTo, keyOf({ id })],
    );
  const keyOf = ({ id }: { id: string }) => Number(Buffer.from(id, 'base64').toString().split(':')[1]);

  const person = (who: Who, role = 'CONTRIBUTOR') => ({
    memberId: hub.company.people[who].id,
    role,
    weight: 50,
  });

  it('is confirmed by a lead or an admin, and the first makes the idea a measured one', async () => {
    const idea = await anIdeaInPractice(hub);
    const first = await record(idea);
    expect(first).toMatchObject({
      state: 'RECORDED',
      amount: 41_300_000,
      currency: 'KRW',
      from: '2026-11-22',
    });
    const verified = await acted(hub, 'otherLead', 'verifyImpact', { ...step(first), ...yes });
    expect(verified).toMatchObject({
      state: 'VERIFIED',
      words: yes.words,
      verifiedBy: { id: hub.company.people.otherLead.id },
      idea: { state: 'MEASURED' },
    });
    const second = await record(idea, 'operator', { kind: 'REVENUE' });
    expect(await act(hub, 'admin', 'verifyImpact', { ...step(second), ...yes })).toMatchObject({
      done: { state: 'VERIFIED', idea: { state: 'MEASURED' } },
    });
  });

  it('is refused with words, and leaves the idea in practice', async () => {
    const impact = await record(await anIdeaInPractice(hub));
    const no = { isVerified: false, words: '같은 절감이 두 번 세어졌어요' };
    const judged = await acted(hub, 'otherLead', 'verifyImpact', { ...step(impact), ...no });
    expect(judged).toMatchObject({ state: 'REFUSED', words: no.words, idea: { state: 'IN_PRACTICE' } });
    expect(await refused(hub, 'otherLead', 'verifyImpact', { ...step(judged), ...yes })).toBe(
      'STATE at id: state',
    );
  });

  it('is never confirmed by an author, a contributor or whoever recorded it', async () => {
    const idea = await anIdeaInPractice(hub);
    const helped = await acted(hub, 'operator', 'updateIdea', {
      ...step(idea),
      ...content(),
      people: [person('operator', 'AUTHOR'), person('otherLead')],
    });
    const impact = await record(helped, 'head');
    for (const who of ['operator', 'otherLead', 'head', 'peer'] as const) {
      expect(await refused(hub, who, 'verifyImpact', { ...step(impact), ...yes })).toBe('FORBIDDEN');
      const [shown] = (await seen(hub, who, idea.id)).impacts as { viewerCan: { verify: boolean } }[];
      expect(shown?.viewerCan.verify).toBe(false);
    }
    const [shown] = (await seen(hub, 'lead', idea.id)).impacts as { viewerCan: { verify: boolean } }[];
    expect(shown?.viewerCan.verify).toBe(true);
    const judged = await acted(hub, 'lead', 'verifyImpact', { ...step(impact), ...yes });
    expect(judged.state).toBe('VERIFIED');
    // And whoever confirmed it does not share in it afterwards.
    const { version } = await seen(hub, 'operator', idea.id);
    expect(
      await refused(hub, 'operator', 'updateIdea', {
        ...step(idea),
        version,
        ...content(),
        people: [person('operator', 'AUTHOR'), person('lead')],
      }),
    ).toBe('INVALID_INPUT at people.1.memberId: has_judged');
  });

  it('is recorded by its people or the leads who said yes, once it is in practice, for a period that is over', async () => {
    const adopted = await anAdoptedIdea(hub);
    expect(await refused(hub, 'operator', 'recordImpact', saved(adopted))).toBe('STATE at ideaId: state');
    const idea = await acted(hub, 'operator', 'startIdea', step(adopted));
    for (const who of ['peer', 'otherLead', 'admin'] as const)
      expect(await refused(hub, who, 'recordImpact', saved(idea))).toBe('FORBIDDEN');
    const typed = (changes: object) => refused(hub, 'operator', 'recordImpact', saved(idea, changes));
    expect(await typed({ amount: 1_000_000_000_001 })).toBe('INVALID_INPUT at amount: not_in_range');
    expect(await typed({ to: '2026-11-22' })).toBe('INVALID_INPUT at to: not_after_start');
    expect(await typed({ to: '2026-11-24' })).toBe('INVALID_INPUT at to: in_future');
    for (const amount of [0, -1])
      expect(await typed({ amount })).toBe('INVALID_INPUT at amount: not_in_range');
    for (const amount of [1.5, 2 ** 53, '1e3']) expect(await typed({ amount })).toMatch(/^INVALID_INPUT/);
    expect(await typed({ evidence: '\u200B' })).toBe('INVALID_INPUT at evidence: required');
    expect((await acted(hub, 'lead', 'recordImpact', saved(idea, { to: '2026-11-23' }))).state).toBe(
      'RECORDED',
    );
    const large = saved(idea, { amount: 12_600_000_000, kind: 'REVENUE' });
    expect((await acted(hub, 'lead', 'recordImpact', large)).amount).toBe(12_600_000_000);
  });

  it('counts a day once a kind, unless that was refused, and none before it was put into practice', async () => {
    const idea = await anIdeaInPractice(hub);
    await practisedSince(hub, idea, '2026-06-01');
    const over = (from: string, to: string, kind = 'COST') => saved(idea, { from, to, kind });
    expect(await refused(hub, 'operator', 'recordImpact', over('2026-05-31', '2026-07-01'))).toBe(
      'INVALID_INPUT at from: before_practice',
    );
    const june = await acted(hub, 'operator', 'recordImpact', over('2026-06-01', '2026-07-01'));
    const twice = await hub.ask(
      'lead',
      'mutation ($input: RecordImpactInput!) { recordImpact(input: $input) { impact { id } } }',
      { input: over('2026-06-30', '2026-08-01') },
    );
    expect(twice.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [
        {
          path: ['input', 'from'],
          code: 'period_counted',
          params: { from: '2026-06-01', to: '2026-07-01' },
        },
      ],
    });
    await acted(hub, 'operator', 'recordImpact', over('2026-06-01', '2026-07-01', 'REVENUE'));
    await acted(hub, 'operator', 'recordImpact', over('2026-07-01', '2026-08-01'));
    await acted(hub, 'otherLead', 'verifyImpact', {
      ...step(june),
      isVerified: false,
      words: '자료가 없어요',
    });
    const again = await acted(hub, 'operator', 'recordImpact', over('2026-06-01', '2026-07-01'));
    await acted(hub, 'otherLead', 'verifyImpact', { ...step(again), ...yes });
    expect(await refused(hub, 'operator', 'recordImpact', over('2026-06-10', '2026-06-11'))).toBe(
      'INVALID_INPUT at from: period_counted',
    );
  });

  it('is recorded once when several do it at once', async () => {
    const idea = await anIdeaInPractice(hub);
    const answers = await Promise.all(
      (['operator', 'lead', 'head', 'operator', 'lead'] as const).map((who) =>
        act(hub, who, 'recordImpact', saved(idea)),
      ),
    );
    expect(answers.filter((answer) => 'done' in answer)).toHaveLength(1);
    expect((await seen(hub, 'operator', idea.id)).impacts).toHaveLength(1);
  });

  describe('while it waits for a third person', () => {
    const waiting = async (who: Who, impact: Raised) => {
      const { data } = await hub.ask(who, '{ decisions { kind requestedAt subject { __typename id } } }');
      return (data.decisions as { subject: { id: string } | null }[]).filter(
        ({ subject }) => subject?.id === impact.id,
      );
    };
    const told = async (who: Who, impact: Raised) => {
      await settled(hub);
      const { data } = await hub.ask(
        who,
        '{ notifications(first: 100) { edges { node { kind subject { ... on IdeaImpact { id state idea { id } } } } } } }',
      );
      const edges = data.notifications.edges as { node: { kind: string; subject: { id: string } | null } }[];
      return edges.filter(({ node }) => node.subject?.id === impact.id).map(({ node }) => node.kind);
    };
    const everybody: Who[] = ['operator', 'peer', 'lead', 'head', 'otherLead', 'admin'];
    const asked = async (impact: Raised) => {
      const found: Who[] = [];
      for (const who of everybody) {
        const decisions = await waiting(who, impact);
        const kinds = await told(who, impact);
        expect([who, kinds]).toEqual([who, decisions.length ? ['IMPACT_RECORDED'] : []]);
        if (decisions.length) found.push(who);
      }
      return found;
    };

    it('is asked of the nearest lead with no part in it, and its people are told what came of it', async () => {
      const idea = await anIdeaInPractice(hub, { people: [person('operator', 'AUTHOR'), person('peer')] });
      const impact = await record(idea);
      expect(await waiting('lead', impact)).toEqual([
        {
          kind: 'IMPACT',
          requestedAt: expect.any(String),
          subject: { __typename: 'IdeaImpact', id: impact.id },
        },
      ]);
      expect(await asked(impact)).toEqual(['lead']);
      const no = { isVerified: false, words: '자료가 없어요' };
      await acted(hub, 'lead', 'verifyImpact', { ...step(impact), ...no });
      expect(await waiting('lead', impact)).toEqual([]);
      for (const who of ['operator', 'peer'] as const)
        expect([who, await told(who, impact)]).toEqual([who, ['IMPACT_JUDGED']]);
    });

    it('is asked of the lead above when the lead recorded it, who is told too', async () => {
      const impact = await record(await anIdeaInPractice(hub), 'lead');
      expect(await asked(impact)).toEqual(['head']);
      await acted(hub, 'otherLead', 'verifyImpact', { ...step(impact), ...yes });
      expect(await waiting('head', impact)).toEqual([]);
      for (const who of ['operator', 'lead'] as const)
        expect([who, await told(who, impact)]).toEqual([who, ['IMPACT_JUDGED']]);
    });

    it('is asked of admins when no lead above may', async () => {
      const idea = await anIdeaInPractice(hub);
      const helped = await acted(hub, 'operator', 'updateIdea', {
        ...step(idea),
        ...content(),
        people: [person('operator', 'AUTHOR'), person('head')],
      });
      expect(await asked(await record(helped, 'lead'))).toEqual(['admin']);
    });
  });

  it('is confirmed once when several do it at once', async () => {
    const impact = await record(await anIdeaInPractice(hub));
    const answers = await Promise.all(
      (['otherLead', 'lead', 'head', 'admin'] as const).map((who) =>
        act(hub, who, 'verifyImpact', { ...step(impact), ...yes }),
      ),
    );
    expect(answers.filter((answer) => 'done' in answer)).toHaveLength(1);
  });

  it('is judged by a registered change, which can be linked until a share was paid', async () => {
    const {
      kpi,
      change: { id: changeId, version },
    } = await aChange();
    const adopted = await anAdoptedIdea(hub);
    expect(await refused(hub, 'peer', 'linkIdeaChange', { ...step(adopted), changeId })).toBe('FORBIDDEN');
    const started = await acted(hub, 'operator', 'startIdea', { ...step(adopted), changeId });
    expect(started).toMatchObject({ state: 'IN_PRACTICE', change: { id: changeId } });
    const { data } = await hub.ask(
      'peer',
      'query ($id: ID!) { node(id: $id) { ... on Kpi { ideas { id } } } }',
      {
        id: kpi.id,
      },
    );
    expect(data.node.ideas).toEqual([{ id: adopted.id }]);
    const none = await acted(hub, 'lead', 'linkIdeaChange', step(started));
    expect(none.change).toBeNull();
    const linked = await acted(hub, 'operator', 'linkIdeaChange', { ...step(none), changeId });

    const withdrawn = await tried(hub, 'operator', 'withdrawChange', {
      id: changeId,
      version,
      reason: '안 해요',
    });
    expect(withdrawn.code).toBeUndefined();
    expect(await refused(hub, 'operator', 'linkIdeaChange', { ...step(linked), changeId })).toBe(
      'STATE at changeId: state',
    );
  });

  it('is judged by a change that was registered for it, before a day of its result is known', async () => {
    const idea = await anIdeaInPractice(hub);
    const { change: mine } = await aChange();
    const link = async (changeId: string | null, one = idea) => ({
      ...step(await seen(hub, 'operator', one.id)),
      ...(changeId ? { changeId } : {}),
    });
    const refusing = async (changeId: string | null) =>
      refused(hub, 'operator', 'linkIdeaChange', await link(changeId));
    const { change: early } = await aChange();
    await started(early, '2026-11-21', '2026-11-23', '2026-12-21');
    expect(await refusing(early.id)).toBe('INVALID_INPUT at changeId: starts_before_adoption');
    expect(
      await refused(hub, 'operator', 'startIdea', { ...step(await anAdoptedIdea(hub)), changeId: early.id }),
    ).toBe('INVALID_INPUT at changeId: starts_before_adoption');
    // Its window began today, and is weeks from its end.
    await started(early, '2026-11-22', '2026-11-22', '2026-12-21');
    expect(await refusing(early.id)).toBe('INVALID_INPUT at changeId: window_begun');

    await acted(hub, 'operator', 'linkIdeaChange', await link(mine.id));
    const other = await anIdeaInPractice(hub);
    expect(await refused(hub, 'operator', 'linkIdeaChange', await link(mine.id, other))).toBe(
      'INVALID_INPUT at changeId: judges_another',
    );
    // Until anything is known of it, another can take its place.
    const { change: better } = await aChange();
    await acted(hub, 'operator', 'linkIdeaChange', await link(better.id));
    const impact = await record(idea);
    await acted(hub, 'otherLead', 'verifyImpact', { ...step(impact), ...yes });
    for (const changeId of [mine.id, null])
      expect(await refusing(changeId)).toBe('INVALID_INPUT at changeId: change_stays');
    expect((await seen(hub, 'operator', idea.id)).viewerCan).toMatchObject({ linkChange: false });
  });

  it('keeps the change that judges it once its judged window has begun', async () => {
    const idea = await anIdeaInPractice(hub);
    const { change: mine } = await aChange();
    const linked = await acted(hub, 'operator', 'linkIdeaChange', { ...step(idea), changeId: mine.id });
    await started(mine, '2026-11-22', '2026-11-22', '2026-12-21');
    expect((await seen(hub, 'operator', idea.id)).viewerCan).toMatchObject({ linkChange: false });
    const { change: better } = await aChange();
    for (const changes of [{}, { changeId: better.id }])
      expect(await refused(hub, 'operator', 'linkIdeaChange', { ...step(linked), ...changes })).toBe(
        'INVALID_INPUT at changeId: change_stays',
      );
  });

  it('gives a change to one of several ideas that take it at once', async () => {
    const { change: mine } = await aChange();
    const ideas = [];
    for (let count = 0; count < 4; count += 1) ideas.push(await anIdeaInPractice(hub));
    const answers = await Promise.all(
      ideas.map((idea) => act(hub, 'operator', 'linkIdeaChange', { ...step(idea), changeId: mine.id })),
    );
    expect(answers.filter((answer) => 'done' in answer)).toHaveLength(1);
  });

  it('holds whose the idea is, and what judges it, once a share of it was paid', async () => {
    const idea = await anIdeaInPractice(hub);
    const impact = await record(idea);
    await acted(hub, 'otherLead', 'verifyImpact', { ...step(impact), ...yes });
    const key = keyOf(impact);
    await change(hub.database.db, { actorId: null, now: new Date(), requestId: null }, async (unit) => {
      unit.unchanged();
      const at = Date.now();
      await unit.manager.query(
        "INSERT INTO ledger_transaction (kind, at, impact_id) VALUES ('GAIN_SHARE', ?, ?)",
        [at, key],
      );
      await unit.manager.query(
        `INSERT INTO gain_share (impact_id, member_id, weight, points, transaction_id)
           SELECT ?, ?, 100, 1000, MAX(id) FROM ledger_transaction`,
        [key, hub.company.people.operator.key],
      );
    });
    const paid = await seen(hub, 'operator', idea.id);
    expect(paid).toMatchObject({ state: 'MEASURED', viewerCan: { edit: false, linkChange: false } });
    const people = [person('operator', 'AUTHOR'), person('peer')];
    expect(await refused(hub, 'operator', 'updateIdea', { ...step(paid), ...content(), people })).toBe(
      'STATE at people: state',
    );
    expect(await refused(hub, 'operator', 'linkIdeaChange', step(paid))).toBe('STATE at id: state');
  });
});
