import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { readsOnce } from '../../support/reads';
import { aResponsibility, manyResponsibilities } from '../../support/responsibilities';

const health = `query ($teamId: ID) { mapHealth(teamId: $teamId) { total gapCount
  unowned { count gaps { kind responsibility { id } } } doublyOwned { count gaps { responsibility { id } } }
  brokenHandOffs { count gaps { kind handOff { what broken from { id } } } }
  stale { count gaps { overdueDays responsibility { id } } } overloaded { count gaps { load member { id } } } } }`;

describe.each(dialects)('map health on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  const read = async (teamId?: string) => {
    const { data, errors } = await hub.ask('peer', health, { teamId });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.mapHealth;
  };

  it('finds each of the five kinds, and each goes when it is mended', async () => {
    const { people, teams } = hub.company;
    const ask = async (mutation: string, type: string, input: Record<string, unknown>) => {
      const { errors } = await hub.ask(
        'lead',
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`,
        { input },
      );
      if (errors) throw new Error(JSON.stringify(errors));
    };
    const unowned = await aResponsibility(hub);
    const double = await aResponsibility(hub, { accountableId: people.lead.id });
    await ask('assignParty', 'AssignPartyInput', {
      responsibilityId: double.id,
      role: 'ACCOUNTABLE',
      holderId: teams.centre.id,
      ifTaken: 'KEEP_BOTH',
    });
    const stale = await aResponsibility(hub, {
      accountableId: teams.centre.id,
      reviewCadence: 'MONTHLY',
      on: '2026-10-12',
    });
    await ask('linkHandOff', 'LinkHandOffInput', { fromId: stale.id, toId: unowned.id, what: '넘긴 일' });
    const many: string[] = [];
    for (let count = 0; count < 8; count += 1) {
      many.push((await aResponsibility(hub, { accountableId: people.operator.id })).id);
    }
    expect(await read()).toEqual({
      total: 11,
      gapCount: 5,
      unowned: { count: 1, gaps: [{ kind: 'UNOWNED', responsibility: { id: unowned.id } }] },
      doublyOwned: { count: 1, gaps: [{ responsibility: { id: double.id } }] },
      brokenHandOffs: {
        count: 1,
        gaps: [
          { kind: 'BROKEN_HAND_OFF', handOff: { what: '넘긴 일', broken: true, from: { id: stale.id } } },
        ],
      },
      stale: { count: 1, gaps: [{ overdueDays: 10, responsibility: { id: stale.id } }] },
      overloaded: { count: 1, gaps: [{ load: 8, member: { id: people.operator.id } }] },
    });

    const page = async (gap: string) => {
      const { data } = await hub.ask(
        'peer',
        'query ($gap: GapKind) { responsibilities(first: 50, filter: { gap: $gap }) { edges { node { id gaps } } } }',
        { gap },
      );
      return data.responsibilities.edges.map((edge: { node: { id: string; gaps: string[] } }) => edge.node);
    };
    expect(await page('UNOWNED')).toEqual([{ id: unowned.id, gaps: ['UNOWNED', 'BROKEN_HAND_OFF'] }]);
    expect(await page('STALE')).toEqual([{ id: stale.id, gaps: ['BROKEN_HAND_OFF', 'STALE'] }]);
    const overloaded = await page('OVERLOADED');
    expect(overloaded.map((node: { id: string }) => node.id).sort()).toEqual([...many].sort());
    expect(overloaded.every((node: { gaps: string[] }) => node.gaps.includes('OVERLOADED'))).toBe(true);

    expect(await read(teams.payments.id)).toMatchObject({ total: 0, gapCount: 0 });
    expect(await read(teams.commerce.id)).toMatchObject({ total: 11, gapCount: 5 });

    await ask('assignParty', 'AssignPartyInput', {
      responsibilityId: unowned.id,
      role: 'ACCOUNTABLE',
      holderId: people.lead.id,
    });
    await ask('assignParty', 'AssignPartyInput', {
      responsibilityId: double.id,
      role: 'CONSULTED',
      holderId: people.peer.id,
    });
    await ask('markReviewed', 'MarkReviewedInput', { id: stale.id });
    await ask('endResponsibility', 'EndResponsibilityInput', { id: many[0] ?? '', version: 1 });
    expect(await read()).toMatchObject({
      gapCount: 1,
      unowned: { count: 0 },
      doublyOwned: { count: 1 },
      brokenHandOffs: { count: 0 },
      stale: { count: 0 },
      overloaded: { count: 0 },
    });
  });

  it('breaks a hand-off when a side ends, until it is unlinked', async () => {
    const { people } = hub.company;
    const a = await aResponsibility(hub, { accountableId: people.lead.id });
    const b = await aResponsibility(hub, { accountableId: people.lead.id });
    const linked = await hub.ask(
      'lead',
      'mutation ($input: LinkHandOffInput!) { linkHandOff(input: $input) { handOff { id broken since viewerCan { edit } } } }',
      { input: { fromId: a.id, toId: b.id, what: '완료한 주문' } },
    );
    expect(linked.data.linkHandOff.handOff).toMatchObject({
      broken: false,
      since: '2026-11-22',
      viewerCan: { edit: true },
    });
    await hub.ask(
      'lead',
      'mutation ($input: EndResponsibilityInput!) { endResponsibility(input: $input) { __typename } }',
      {
        input: { id: b.id, version: 1 },
      },
    );
    const before = (await read()).brokenHandOffs.count;
    const unlink =
      'mutation ($input: UnlinkHandOffInput!) { unlinkHandOff(input: $input) { handOff { until } } }';
    const input = { handOffId: linked.data.linkHandOff.handOff.id };
    expect((await hub.ask('peer', unlink, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await hub.ask('lead', unlink, { input })).data.unlinkHandOff.handOff).toEqual({
      until: '2026-11-22',
    });
    expect((await read()).brokenHandOffs.count).toBe(before - 1);
  });

  it('refuses a hand-off to itself, twice, and between teams that the viewer does not lead', async () => {
    const link = 'mutation ($input: LinkHandOffInput!) { linkHandOff(input: $input) { __typename } }';
    const a = await aResponsibility(hub);
    const b = await aResponsibility(hub);
    const input = { fromId: a.id, toId: b.id, what: '주문' };
    expect(
      (await hub.ask('lead', link, { input: { ...input, toId: a.id } })).errors?.[0]?.extensions,
    ).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect((await hub.ask('otherLead', link, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await hub.ask('lead', link, { input })).errors).toBeUndefined();
    expect((await hub.ask('lead', link, { input })).errors?.[0]?.extensions).toMatchObject({
      params: { reason: 'DUPLICATE' },
    });
  });

  it('is reviewed by an operator whose own it is or by a lead in reach, and by nobody else', async () => {
    const { teams } = hub.company;
    const review =
      'mutation ($input: MarkReviewedInput!) { markReviewed(input: $input) { responsibility { lastReviewedOn reviewDueOn } } }';
    const { id } = await aResponsibility(hub, { accountableId: teams.centre.id, reviewCadence: 'QUARTERLY' });
    for (const who of ['peer', 'otherLead', 'admin'] as const) {
      expect((await hub.ask(who, review, { input: { id } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    for (const who of ['operator', 'lead', 'head'] as const) {
      const { data } = await hub.ask(who, review, { input: { id } });
      expect(data.markReviewed.responsibility).toEqual({
        lastReviewedOn: '2026-11-22',
        reviewDueOn: '2027-02-22',
      });
    }
  });

  it('costs the same few statements whatever the size of the map', async () => {
    const small = await readsOnce(hub, () => read());
    await manyResponsibilities(hub, 500);
    expect(await readsOnce(hub, () => read())).toBeLessThanOrEqual(small + 1);
    expect(small).toBeLessThanOrEqual(10);
  });
});
