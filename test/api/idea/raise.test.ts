/** Raising and wording ideas: whose they are, what they rest on, who may change what until when (domain.md, "idea"). */
import { MemberRepository } from '@groundcrew/db';
import { toGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric } from '../../support/kpis';
import { acted, anAdoptedIdea, content, refused, seen, step } from './ideas';

describe.each(dialects)('raising an idea, on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub?.stop());

  const person = (who: keyof Hub['company']['people'], role = 'AUTHOR', weight = 50) => ({
    memberId: hub.company.people[who].id,
    role,
    weight,
  });

  it('is its author’s alone unless others are named, and is ranked at once', async () => {
    const idea = await acted(hub, 'peer', 'raiseIdea', content());
    expect(idea).toMatchObject({
      state: 'RAISED',
      priority: 124,
      raisedBy: { id: hub.company.people.peer.id },
      people: [{ member: { id: hub.company.people.peer.id }, role: 'AUTHOR', weight: 100 }],
      supportCount: 0,
      isSupported: false,
      viewerCan: { edit: true, pitch: true, decide: false, start: false, recordImpact: false, credit: false },
    });
    expect((await seen(hub, 'lead', idea.id)).viewerCan).toMatchObject({
      edit: false,
      pitch: false,
      credit: true,
    });
  });

  it('names authors first, then contributors, each with a weight', async () => {
    const people = [
      person('lead', 'CONTRIBUTOR', 20),
      person('peer', 'AUTHOR', 50),
      person('operator', 'AUTHOR', 30),
    ];
    const idea = await acted(hub, 'operator', 'raiseIdea', content({ people }));
    expect(idea.people).toEqual([
      { member: { id: hub.company.people.peer.id }, role: 'AUTHOR', weight: 50 },
      { member: { id: hub.company.people.operator.id }, role: 'AUTHOR', weight: 30 },
      { member: { id: hub.company.people.lead.id }, role: 'CONTRIBUTOR', weight: 20 },
    ]);
    for (const who of ['operator', 'peer', 'lead'] as const)
      expect((await seen(hub, who, idea.id)).viewerCan).toMatchObject({ edit: true, credit: false });
  });

  it('refuses people who do not fit together, naming the field', async () => {
    const raise = (people: object[]) => refused(hub, 'operator', 'raiseIdea', content({ people }));
    expect(await raise([person('peer')])).toBe('INVALID_INPUT at people: not_among_authors');
    expect(await raise([person('peer'), person('operator', 'CONTRIBUTOR')])).toBe(
      'INVALID_INPUT at people: not_among_authors',
    );
    expect(await raise([person('operator', 'CONTRIBUTOR')])).toBe('INVALID_INPUT at people: no_author');
    expect(await raise([person('operator'), person('operator', 'CONTRIBUTOR')])).toBe(
      'INVALID_INPUT at people.1.memberId: duplicate',
    );
    expect(await raise([person('operator', 'AUTHOR', 0)])).toBe(
      'INVALID_INPUT at people.0.weight: not_in_range',
    );
    expect(
      await raise([person('operator'), { ...person('peer'), memberId: toGlobalId('Member', 999_999) }]),
    ).toBe('NOT_FOUND at people.1.memberId: unknown_id');
    expect(
      await raise([person('operator'), { ...person('peer'), memberId: hub.company.teams.root.id }]),
    ).toBe('NOT_FOUND at people.1.memberId: unknown_id');
  });

  it('does not name somebody who has left, but keeps those who leave later', async () => {
    const idea = await acted(
      hub,
      'operator',
      'raiseIdea',
      content({ people: [person('operator'), person('admin')] }),
    );
    const members = new MemberRepository(hub.database.db.writer.manager);
    await members.update(hub.company.people.admin.key, { deactivatedOn: '2026-11-01' });
    expect(
      await refused(hub, 'operator', 'raiseIdea', content({ people: [person('operator'), person('admin')] })),
    ).toBe('NOT_FOUND at people.1.memberId: unknown_id');
    const people = [person('operator', 'AUTHOR', 70), person('admin', 'AUTHOR', 30)];
    const updated = await acted(hub, 'operator', 'updateIdea', { ...step(idea), ...content(), people });
    expect(updated.people).toHaveLength(2);
    await members.update(hub.company.people.admin.key, { deactivatedOn: null });
  });

  it('rests on quotes, a KPI, numbers and issues, in order', async () => {
    const kpi = await aKpi(hub, await aMetric(hub.database.db), await aMetric(hub.database.db));
    const evidence = [
      { kind: 'QUOTE', text: '<script>alert(1)</script> 정산을 못 봐요', source: '이탈 인터뷰 4번' },
      { kind: 'KPI', kpiId: kpi.id },
      { kind: 'NUMBERS', text: '정산 문의, 10월', figure: '310.50' },
      { kind: 'ISSUE', text: '정산 화면이 열리지 않은 날' },
    ];
    const idea = await acted(hub, 'operator', 'raiseIdea', content({ evidence }));
    expect(idea.evidence).toEqual([
      { kind: 'QUOTE', text: evidence[0]?.text, source: '이탈 인터뷰 4번', figure: null, kpi: null },
      { kind: 'KPI', text: null, source: null, figure: null, kpi: { id: kpi.id } },
      { kind: 'NUMBERS', text: '정산 문의, 10월', source: null, figure: '310.5', kpi: null },
      { kind: 'ISSUE', text: '정산 화면이 열리지 않은 날', source: null, figure: null, kpi: null },
    ]);
    const { data } = await hub.ask(
      'peer',
      'query ($id: ID!) { node(id: $id) { ... on Kpi { ideas { id } } } }',
      {
        id: kpi.id,
      },
    );
    expect(data.node.ideas).toEqual([{ id: idea.id }]);
  });

  it('keeps what it rests on unless that is said anew', async () => {
    const evidence = [
      { kind: 'QUOTE', text: '정산을 못 봐요', source: '이탈 인터뷰 4번' },
      { kind: 'NUMBERS', text: '정산 문의, 10월', figure: '310.5' },
    ];
    const idea = await acted(hub, 'operator', 'raiseIdea', content({ evidence }));
    const worded = await acted(hub, 'operator', 'updateIdea', {
      ...step(idea),
      ...content({ title: '다른 말로' }),
    });
    expect(worded).toMatchObject({ title: '다른 말로', evidence: idea.evidence });
    const emptied = await acted(hub, 'operator', 'updateIdea', {
      ...step(worded),
      ...content({ evidence: [] }),
    });
    expect(emptied.evidence).toEqual([]);

    const adopted = await anAdoptedIdea(hub, { evidence });
    const people = [person('operator', 'AUTHOR', 70), person('peer', 'CONTRIBUTOR', 30)];
    const named = await acted(hub, 'operator', 'updateIdea', { ...step(adopted), ...content(), people });
    expect(named).toMatchObject({ evidence: adopted.evidence });
    expect(
      await refused(hub, 'operator', 'updateIdea', { ...step(named), ...content({ evidence: [] }) }),
    ).toBe('STATE at evidence: state');
  });

  it('refuses evidence that lacks what its kind needs, naming the field', async () => {
    const raise = (one: object) => refused(hub, 'operator', 'raiseIdea', content({ evidence: [one] }));
    expect(await raise({ kind: 'QUOTE', text: ' \u200B' })).toBe(
      'INVALID_INPUT at evidence.0.text: required',
    );
    expect(await raise({ kind: 'NUMBERS', text: '문의' })).toBe(
      'INVALID_INPUT at evidence.0.figure: required',
    );
    expect(await raise({ kind: 'KPI', text: '문의 비중' })).toBe(
      'INVALID_INPUT at evidence.0.kpiId: required',
    );
    expect(await raise({ kind: 'KPI', kpiId: toGlobalId('Kpi', 999_999) })).toBe(
      'NOT_FOUND at evidence.0.kpiId: unknown_id',
    );
    expect(await raise({ kind: 'ISSUE' })).toBe('INVALID_INPUT at evidence.0.text: required');
    expect(
      await refused(hub, 'operator', 'raiseIdea', content({ valueId: toGlobalId('CompanyValue', 999) })),
    ).toBe('NOT_FOUND at valueId: unknown_id');
    expect(await refused(hub, 'operator', 'raiseIdea', content({ problem: '가'.repeat(10_000) }))).toBe(
      'INVALID_INPUT at problem: too_long',
    );
  });

  it('is worded anew by its people, at the version that was read, until somebody says yes', async () => {
    const idea = await acted(
      hub,
      'operator',
      'raiseIdea',
      content({ people: [person('operator'), person('peer')] }),
    );
    const worded = await acted(hub, 'peer', 'updateIdea', {
      ...step(idea),
      ...content({ title: '다른 말로', reach: 620 }),
    });
    expect(worded).toMatchObject({ title: '다른 말로', priority: 248, version: idea.version + 1 });
    expect(worded.people).toHaveLength(2);
    expect(await refused(hub, 'peer', 'updateIdea', { ...step(idea), ...content() })).toBe(
      'STALE_VERSION at version: stale_version',
    );
    for (const who of ['lead', 'head', 'admin'] as const)
      expect(await refused(hub, who, 'updateIdea', { ...step(worded), ...content() })).toBe('FORBIDDEN');
  });

  it('says after a yes what it said then, but can name those who helped since', async () => {
    const idea = await anAdoptedIdea(hub);
    expect(idea.viewerCan).toMatchObject({ edit: false });
    expect((await seen(hub, 'operator', idea.id)).viewerCan).toMatchObject({ edit: true });
    expect(
      await refused(hub, 'operator', 'updateIdea', { ...step(idea), ...content({ reach: 9_999 }) }),
    ).toBe('STATE at reach: state');
    const people = [person('operator', 'AUTHOR', 70), person('peer', 'CONTRIBUTOR', 30)];
    const updated = await acted(hub, 'operator', 'updateIdea', { ...step(idea), ...content(), people });
    expect(updated).toMatchObject({ state: 'ADOPTED', title: idea.title });
    expect(updated.people).toHaveLength(2);
  });

  it('never becomes the idea of somebody who said yes to it', async () => {
    const idea = await anAdoptedIdea(hub);
    const people = [person('operator', 'AUTHOR', 50), person('lead', 'CONTRIBUTOR', 50)];
    expect(await refused(hub, 'operator', 'updateIdea', { ...step(idea), ...content(), people })).toBe(
      'INVALID_INPUT at people.1.memberId: has_judged',
    );
  });
});
