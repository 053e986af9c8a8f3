import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aName, aResponsibility } from '../../support/responsibilities';

const create =
  'mutation ($input: CreateResponsibilityInput!) { createResponsibility(input: $input) { responsibility { id key name kind reviewCadence reviewDueOn keywords ownership version gaps team { name } parties { role holder { ... on Member { name } ... on Team { name } } } } } }';
const update =
  'mutation ($input: UpdateResponsibilityInput!) { updateResponsibility(input: $input) { responsibility { id name version reviewDueOn parent { id } revisions { name from to } } } }';
const end =
  'mutation ($input: EndResponsibilityInput!) { endResponsibility(input: $input) { responsibility { to parties { role } viewerCan { edit } } } }';

describe.each(dialects)('responsibilities on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  it('begins with its owner, a key, a cadence and a due day', async () => {
    const { teams, people } = hub.company;
    const input = {
      name: '입점몰 문의 응대',
      teamId: teams.centre.id,
      accountableId: people.operator.id,
      keywords: ['입점', 'Mall', 'mall'],
    };
    const { data, errors } = await hub.ask('lead', create, { input });
    expect(errors).toBeUndefined();
    expect(data.createResponsibility.responsibility).toMatchObject({
      key: '입점몰-문의-응대',
      kind: 'ROUTINE',
      reviewCadence: 'QUARTERLY',
      reviewDueOn: '2027-02-22',
      keywords: ['입점', 'mall'],
      ownership: 'OWNED',
      version: 1,
      gaps: [],
      team: { name: '센터운영파트' },
      parties: [{ role: 'ACCOUNTABLE', holder: { name: '서지안' } }],
    });
  });

  it('shows the gap when it begins without an owner', async () => {
    const input = { name: aName(), teamId: hub.company.teams.centre.id };
    const { data } = await hub.ask('lead', create, { input });
    expect(data.createResponsibility.responsibility).toMatchObject({
      ownership: 'UNOWNED',
      gaps: ['UNOWNED'],
    });
  });

  it('refuses leads of other teams, operators and peers, and an admin who leads nobody', async () => {
    const input = { name: aName(), teamId: hub.company.teams.centre.id };
    for (const who of ['otherLead', 'operator', 'peer', 'admin'] as const) {
      expect((await hub.ask(who, create, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await hub.ask(null, create, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await hub.ask('head', create, { input })).errors).toBeUndefined();
  });

  it('does not give work to somebody whom the viewer does not lead', async () => {
    const input = {
      name: aName(),
      teamId: hub.company.teams.centre.id,
      accountableId: hub.company.people.peer.id,
    };
    expect((await hub.ask('lead', create, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await hub.ask(
      'lead',
      'query ($n: String!) { responsibilities(first: 5, filter: { text: $n }) { edges { node { name } } } }',
      {
        n: input.name,
      },
    );
    expect(
      data.responsibilities.edges.filter((edge: { node: { name: string } }) => edge.node.name === input.name),
    ).toEqual([]);
  });

  it('refuses a namesake in the same team, and names the field', async () => {
    const name = aName();
    await aResponsibility(hub, { name });
    const { errors } = await hub.ask('lead', create, {
      input: { name: ` ${name} `, teamId: hub.company.teams.centre.id },
    });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      params: { reason: 'DUPLICATE' },
      issues: [{ path: ['input', 'name'] }],
    });
  });

  it('refuses unknown ids with the field, and a closed or strange team, stage or umbrella', async () => {
    const wrong = async (input: Record<string, unknown>) =>
      (
        await hub.ask('lead', create, {
          input: { name: aName(), teamId: hub.company.teams.centre.id, ...input },
        })
      ).errors?.[0]?.extensions;
    expect(await wrong({ stageId: 'U3RhZ2U6OTk5' })).toMatchObject({
      code: 'NOT_FOUND',
      issues: [{ path: ['input', 'stageId'] }],
    });
    expect(await wrong({ parentId: hub.company.teams.centre.id })).toMatchObject({
      code: 'NOT_FOUND',
      issues: [{ path: ['input', 'parentId'] }],
    });
    expect(await wrong({ accountableId: '1abc' })).toMatchObject({
      code: 'NOT_FOUND',
      issues: [{ path: ['input', 'accountableId'] }],
    });
  });

  it('keeps what it was when it changes, and replaces a change of the same day', async () => {
    const { id } = await aResponsibility(hub, { on: '2026-01-01' });
    const change = async (name: string, version: number, on?: string) =>
      hub.ask('lead', update, { input: { id, version, name, ...(on ? { on } : {}) } });
    const [first, second, third] = [aName(), aName(), aName()];
    expect((await change(first, 1, '2026-06-01')).errors).toBeUndefined();
    expect((await change(second, 2)).errors).toBeUndefined();
    const { data } = await change(third, 3);
    const { responsibility } = data.updateResponsibility;
    expect(responsibility.version).toBe(4);
    expect(responsibility.revisions).toEqual([
      { name: third, from: '2026-11-22', to: null },
      { name: first, from: '2026-06-01', to: '2026-11-22' },
      { name: expect.any(String), from: '2026-01-01', to: '2026-06-01' },
    ]);
  });

  it('refuses a day after today and a day before the last change', async () => {
    const { id } = await aResponsibility(hub, { on: '2026-01-01' });
    const change = (on: string) => hub.ask('lead', update, { input: { id, version: 1, name: aName(), on } });
    expect((await change('2026-11-23')).errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: ['input', 'on'], code: 'in_future' }],
    });
    expect((await change('2025-12-31')).errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: ['input', 'on'], code: 'too_early' }],
    });
  });

  it('refuses a change of what somebody else changed meanwhile, and of two at one instant lets one through', async () => {
    const { id } = await aResponsibility(hub);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => hub.ask('lead', update, { input: { id, version: 1, name: aName() } })),
    );
    const refused = answers.flatMap((answer) => answer.errors?.[0]?.extensions ?? []);
    expect(refused).toHaveLength(4);
    for (const one of refused) {
      expect(one).toMatchObject({ code: 'CONFLICT', params: { reason: 'STALE_VERSION', version: 2 } });
    }
  });

  it('refuses an umbrella that is the thing itself or below it', async () => {
    const top = await aResponsibility(hub);
    const middle = await aResponsibility(hub, { parentId: top.id });
    const bottom = await aResponsibility(hub, { parentId: middle.id });
    for (const parentId of [top.id, middle.id, bottom.id]) {
      const { errors } = await hub.ask('lead', update, { input: { id: top.id, version: 1, parentId } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', params: { reason: 'CYCLE' } });
    }
  });

  it('does not let two moves at one instant close a circle together', async () => {
    const a = await aResponsibility(hub);
    const b = await aResponsibility(hub);
    const answers = await Promise.all([
      hub.ask('lead', update, { input: { id: a.id, version: 1, parentId: b.id } }),
      hub.ask('lead', update, { input: { id: b.id, version: 1, parentId: a.id } }),
    ]);
    expect(answers.filter((answer) => answer.errors)).toHaveLength(1);
    expect(answers.flatMap((answer) => answer.errors ?? [])[0]?.extensions).toMatchObject({
      params: { reason: 'CYCLE' },
    });
  });

  it('moves to another team only for a lead of both', async () => {
    const { id } = await aResponsibility(hub);
    const input = { id, version: 1, teamId: hub.company.teams.platform.id };
    expect((await hub.ask('lead', update, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await hub.ask('head', update, { input })).errors).toBeUndefined();
  });

  it('ends with its parties, but not while it has parts', async () => {
    const { people } = hub.company;
    const top = await aResponsibility(hub, { accountableId: people.operator.id, on: '2026-01-01' });
    const part = await aResponsibility(hub, { parentId: top.id });
    const refused = await hub.ask('lead', end, { input: { id: top.id, version: 1 } });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', params: { reason: 'IN_USE' } });
    expect((await hub.ask('lead', end, { input: { id: part.id, version: 1 } })).errors).toBeUndefined();
    const { data, errors } = await hub.ask('lead', end, { input: { id: top.id, version: 1 } });
    expect(errors).toBeUndefined();
    expect(data.endResponsibility.responsibility).toEqual({
      to: '2026-11-22',
      parties: [],
      viewerCan: { edit: false },
    });
    const again = await hub.ask('lead', end, { input: { id: top.id, version: 2 } });
    expect(again.errors?.[0]?.extensions).toMatchObject({ params: { reason: 'STATE' } });
  });

  it('writes audit and outbox with every change, and nothing when nothing changes', async () => {
    const count = async () => {
      const [row] = await hub.database.db.fresh.query(
        'SELECT (SELECT COUNT(*) FROM audit) AS a, (SELECT COUNT(*) FROM outbox) AS o',
      );
      return [Number(row.a), Number(row.o)];
    };
    const name = aName();
    const { id } = await aResponsibility(hub, { name });
    const before = await count();
    expect((await hub.ask('lead', update, { input: { id, version: 1, name } })).errors).toBeUndefined();
    expect(await count()).toEqual(before);
    await hub.ask('lead', update, { input: { id, version: 1, name: aName() } });
    expect(await count()).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1]);
  });
});
