/** A request's way from its asker to the team that takes it (domain.md, "routing"). */
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aResponsibility } from '../../support/responsibilities';
import { type Asked, act, acted, seen } from './routing';

describe.each(dialects)('whose is this, on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub?.stop());

  const team = (name: keyof Hub['company']['teams']) => hub.company.teams[name].id;
  const ask = (input: Record<string, unknown> = {}) =>
    acted(hub, 'peer', 'askWhose', { text: `무엇은 누구 일이에요 ${Math.random()}`, ...input });
  const step = ({ id, version }: Asked) => ({ id, version });

  it('records a question that is not sent yet, and sends it later', async () => {
    const asked = await ask();
    expect(asked).toMatchObject({ state: 'ASKED', team: null, firstTeam: null, hops: [], source: 'ASKED' });
    expect(asked.viewerCan).toEqual({
      route: true,
      answer: false,
      giveBack: false,
      withdraw: true,
      changeTopic: true,
    });
    const sent = await acted(hub, 'peer', 'routeRequest', {
      ...step(asked),
      teamId: team('centre'),
      note: '부탁드려요',
    });
    expect(sent).toMatchObject({ state: 'SENT', team: { id: team('centre') }, hopCount: 1 });
    expect(sent.hops).toMatchObject([{ outcome: 'WAITING', note: '부탁드려요', answeredBy: null }]);
  });

  it('goes on from team to team with every hop kept, until one takes it', async () => {
    const { people } = hub.company;
    const asked = await ask({ teamId: team('platform') });
    const bounced = await acted(hub, 'head', 'bounceRequest', {
      ...step(asked),
      reason: '작은 몰은 센터에서 열어요',
      toTeamId: team('centre'),
    });
    expect(bounced).toMatchObject({ state: 'SENT', isBounced: true, team: { id: team('centre') } });
    const work = await aResponsibility(hub);
    const accepted = await acted(hub, 'operator', 'acceptRequest', {
      ...step(bounced),
      responsibilityId: work.id,
      note: '내일 볼게요',
    });
    expect(accepted).toMatchObject({
      state: 'ACCEPTED',
      team: { id: team('centre') },
      firstTeam: { id: team('platform') },
      responsibility: { id: work.id },
      closedAt: expect.any(String),
    });
    expect(accepted.hops).toMatchObject([
      {
        team: { id: team('platform') },
        sentBy: { id: people.peer.id },
        outcome: 'BOUNCED',
        answeredBy: { id: people.head.id },
        reason: '작은 몰은 센터에서 열어요',
      },
      {
        team: { id: team('centre') },
        sentBy: { id: people.head.id },
        outcome: 'ACCEPTED',
        answeredBy: { id: people.operator.id },
        reason: '내일 볼게요',
      },
    ]);
  });

  it('comes back to the asker, who sends it elsewhere or takes it back', async () => {
    const asked = await ask({ teamId: team('centre') });
    const back = await acted(hub, 'lead', 'bounceRequest', { ...step(asked), reason: '저희 일이 아니에요' });
    expect(back).toMatchObject({ state: 'ASKED', team: null, isBounced: true });
    const again = await acted(hub, 'peer', 'routeRequest', { ...step(back), teamId: team('payments') });
    const gone = await acted(hub, 'peer', 'withdrawRequest', step(again));
    expect(gone.state).toBe('CLOSED');
    expect(gone.hops.map(({ outcome }) => outcome)).toEqual(['BOUNCED', 'WITHDRAWN']);
  });

  it('of a leaver is closed while it is with them, and goes on from the team where it waits, never back', async () => {
    const keyOf = (id: string) => Number(Buffer.from(id, 'base64').toString().split(':')[1]);
    const [kept, back, waiting] = [
      await ask(),
      await ask({ teamId: team('centre') }),
      await ask({ teamId: team('centre') }),
    ];
    const returned = await acted(hub, 'lead', 'bounceRequest', { ...step(back), reason: '아니에요' });
    const { data } = await hub.ask(
      'admin',
      'mutation ($input: AddMemberInput!) { addMember(input: $input) { member { id } } }',
      { input: { name: '곧 떠날 분', email: 'leaver@test.example', teamId: team('payments') } },
    );
    const leaver = data.addMember.member.id as string;
    await hub.database.db.writer.query('UPDATE routing_request SET asker_id = ? WHERE id IN (?, ?, ?)', [
      keyOf(leaver),
      ...[kept, back, waiting].map(({ id }) => keyOf(id)),
    ]);
    expect((await seen(hub, 'lead', waiting.id)).viewerCan).toMatchObject({ answer: true, giveBack: true });
    const gone = await hub.ask(
      'admin',
      'mutation ($input: DeactivateMemberInput!) { deactivateMember(input: $input) { member { id } } }',
      { input: { id: leaver } },
    );
    expect(gone.errors).toBeUndefined();
    for (const { id } of [kept, returned])
      expect(await seen(hub, 'lead', id)).toMatchObject({ state: 'CLOSED', closedAt: expect.any(String) });
    const held = await seen(hub, 'lead', waiting.id);
    expect(held).toMatchObject({ state: 'SENT', viewerCan: { answer: true, giveBack: false } });
    const bounce = { ...step(held), reason: '저희 일이 아니에요' };
    expect(await act(hub, 'lead', 'bounceRequest', bounce)).toBe('INVALID_INPUT');
    const on = await acted(hub, 'lead', 'bounceRequest', { ...bounce, toTeamId: team('payments') });
    expect(on).toMatchObject({ state: 'SENT', team: { id: team('payments') } });
  });

  it('is asked and lands on the company’s day, wherever the asker lives', async () => {
    const lives = (zone: string) =>
      hub.database.db.transaction((manager) =>
        manager.query(`UPDATE member SET time_zone = '${zone}' WHERE id = ${hub.company.people.peer.key}`),
      );
    for (const zone of ['Pacific/Pago_Pago', 'Asia/Seoul', 'Pacific/Kiritimati']) {
      await lives(zone);
      const { id } = await ask({ teamId: team('centre') });
      const days = await hub.database.db.fresh.query(
        'SELECT asked_on AS asked, landed_on AS landed FROM routing_request WHERE id = ?',
        [Number(Buffer.from(id, 'base64').toString().split(':')[1])],
      );
      expect([zone, ...days]).toEqual([zone, { asked: '2026-11-22', landed: '2026-11-22' }]);
    }
    await lives('Asia/Seoul');
  });

  it('is sent to the team of the responsibility that the asker chose', async () => {
    const work = await aResponsibility(hub);
    const asked = await ask({ responsibilityId: work.id });
    expect(asked).toMatchObject({
      state: 'SENT',
      team: { id: team('centre') },
      responsibility: { id: work.id },
    });
  });

  it('forgets what the asker thought once a team bounces it, and teaches nothing of it', async () => {
    const work = await aResponsibility(hub);
    for (const toTeamId of [team('platform'), undefined]) {
      const asked = await ask({ responsibilityId: work.id });
      const bounced = await acted(hub, 'lead', 'bounceRequest', {
        ...step(asked),
        reason: '아니에요',
        toTeamId,
      });
      expect(bounced.responsibility).toBeNull();
    }
    const asked = await ask({ responsibilityId: work.id });
    const routed = await acted(hub, 'lead', 'routeRequest', {
      ...step(asked),
      teamId: team('platform'),
      note: '아니에요',
    });
    const accepted = await acted(hub, 'head', 'acceptRequest', step(routed));
    expect(accepted).toMatchObject({ state: 'ACCEPTED', responsibility: null });
    const { data } = await hub.ask(
      'peer',
      'query ($text: String!) { findResponsibility(text: $text) { proposals { responsibility { id } why { field } } } }',
      { text: asked.text },
    );
    const proposed: { responsibility: { id: string }; why: { field: string }[] }[] =
      data.findResponsibility.proposals;
    const learnt = proposed.filter(({ why }) => why.some(({ field }) => field === 'ASKED_BEFORE'));
    expect(learnt.map(({ responsibility }) => responsibility.id)).not.toContain(work.id);
  });

  it('keeps what a bouncing team names, and what nobody speaks of when it is taken; none is said with null', async () => {
    const [guess, better] = [await aResponsibility(hub), await aResponsibility(hub)];
    const asked = await ask({ responsibilityId: guess.id });
    const routed = await acted(hub, 'lead', 'routeRequest', {
      ...step(asked),
      teamId: team('platform'),
      responsibilityId: better.id,
      note: '이 업무예요',
    });
    expect(routed.responsibility).toEqual({ id: better.id });
    const silent = await acted(hub, 'head', 'acceptRequest', step(routed));
    expect(silent.responsibility).toEqual({ id: better.id });
    const cleared = await acted(hub, 'lead', 'acceptRequest', {
      ...step(await ask({ responsibilityId: guess.id })),
      responsibilityId: null,
    });
    expect(cleared).toMatchObject({ state: 'ACCEPTED', responsibility: null });
  });

  it('is answered by the team where it waits and by leads above it, by nobody else', async () => {
    const asked = await ask({ teamId: team('centre') });
    for (const who of ['peer', 'otherLead', 'admin'] as const) {
      expect(await act(hub, who, 'acceptRequest', step(asked))).toBe('FORBIDDEN');
      expect(await act(hub, who, 'bounceRequest', { ...step(asked), reason: '아니에요' })).toBe('FORBIDDEN');
      expect((await seen(hub, who, asked.id)).viewerCan.answer).toBe(false);
    }
    for (const who of ['operator', 'lead', 'head'] as const)
      expect((await seen(hub, who, asked.id)).viewerCan.answer).toBe(true);
    expect(await act(hub, 'lead', 'withdrawRequest', step(asked))).toBe('FORBIDDEN');
    expect(await act(hub, 'operator', 'acceptRequest', step(asked))).toMatchObject({ state: 'ACCEPTED' });
  });

  it('sends on as a bounce what a team routes, and asks for the reason', async () => {
    const asked = await ask({ teamId: team('centre') });
    expect(await act(hub, 'lead', 'routeRequest', { ...step(asked), teamId: team('payments') })).toBe(
      'INVALID_INPUT',
    );
    const sent = await acted(hub, 'lead', 'routeRequest', {
      ...step(asked),
      teamId: team('payments'),
      note: '결제 쪽이에요',
    });
    expect(sent.hops).toMatchObject([
      { outcome: 'BOUNCED', reason: '결제 쪽이에요' },
      { outcome: 'WAITING' },
    ]);
  });

  it('refuses what cannot be: bouncing to the same team, without a reason, to nowhere, twice', async () => {
    const asked = await ask({ teamId: team('centre') });
    const bounce = (input: Record<string, unknown>) =>
      act(hub, 'lead', 'bounceRequest', { ...step(asked), reason: '아니에요', ...input });
    expect(await bounce({ toTeamId: team('centre') })).toBe('STATE');
    expect(await bounce({ reason: '  ' })).toBe('INVALID_INPUT');
    expect(await bounce({ toTeamId: hub.company.people.peer.id })).toBe('NOT_FOUND');
    expect(
      await act(hub, 'lead', 'acceptRequest', { ...step(asked), responsibilityId: team('centre') }),
    ).toBe('NOT_FOUND');
    const accepted = await acted(hub, 'lead', 'acceptRequest', step(asked));
    expect(await act(hub, 'lead', 'acceptRequest', step(asked))).toBe('STALE_VERSION');
    expect(await act(hub, 'lead', 'acceptRequest', step(accepted))).toBe('STATE');
    expect(await act(hub, 'peer', 'withdrawRequest', step(accepted))).toBe('STATE');
  });

  it('has one outcome when two people answer in the same instant', async () => {
    for (let round = 0; round < 5; round += 1) {
      const asked = await ask({ teamId: team('centre') });
      const outcomes = await Promise.all([
        act(hub, 'operator', 'acceptRequest', step(asked)),
        act(hub, 'lead', 'bounceRequest', { ...step(asked), reason: '아니에요', toTeamId: team('platform') }),
        act(hub, 'head', 'bounceRequest', { ...step(asked), reason: '아니에요' }),
      ]);
      expect(outcomes.filter((one) => one === 'STALE_VERSION')).toHaveLength(2);
      const { hops, hopCount } = await seen(hub, 'peer', asked.id);
      expect(hops).toHaveLength(hopCount);
      expect(hops[0]?.outcome).not.toBe('WAITING');
    }
  });

  it('shows the inbox of one’s teams and reach, and what one asked', async () => {
    const asked = await ask({ teamId: team('centre') });
    const list = async (
      who: 'operator' | 'head' | 'otherLead' | 'peer',
      filter: object,
    ): Promise<string[]> => {
      const { data } = await hub.ask(
        who,
        'query ($filter: RoutingFilter) { routingRequests(first: 100, filter: $filter) { edges { node { id state } } } }',
        { filter },
      );
      return data.routingRequests.edges.map(({ node }: { node: Asked }) => node.id);
    };
    expect(await list('operator', { inbox: true })).toContain(asked.id);
    expect(await list('head', { inbox: true })).toContain(asked.id);
    expect(await list('otherLead', { inbox: true })).not.toContain(asked.id);
    expect(await list('peer', { mine: true })).toContain(asked.id);
    expect(await list('operator', { mine: true })).not.toContain(asked.id);
    expect(await list('peer', { teamId: team('centre'), state: 'SENT' })).toContain(asked.id);
    expect(await list('peer', { text: asked.text.slice(-8) })).toEqual([asked.id]);
  });

  it('keeps a team open while something waits there, and sends nothing to a closed one', async () => {
    const { data } = await hub.ask(
      'admin',
      'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } } }',
      { input: { name: `닫힐 팀 ${Math.random()}`, kind: 'PART', parentId: team('root') } },
    );
    const closing = data.createTeam.team.id as string;
    const close = async () =>
      (
        await hub.ask(
          'admin',
          'mutation ($input: CloseTeamInput!) { closeTeam(input: $input) { team { id } } }',
          {
            input: { id: closing },
          },
        )
      ).errors?.[0]?.message ?? 'closed';
    const asked = await ask({ teamId: closing });
    expect(await close()).toMatch(/1 request waits/);
    await acted(hub, 'peer', 'withdrawRequest', step(asked));
    expect(await close()).toBe('closed');
    expect(await act(hub, 'peer', 'askWhose', { text: '닫힌 팀에 보내요', teamId: closing })).toBe('STATE');
  });

  it('tells the audit log and the outbox what happened', async () => {
    const asked = await ask({ teamId: team('centre') });
    await acted(hub, 'lead', 'bounceRequest', {
      ...step(asked),
      reason: '아니에요',
      toTeamId: team('platform'),
    });
    const told: { topic: string }[] = await hub.database.db.fresh.query(
      'SELECT action AS topic FROM audit WHERE subject_type = ? AND subject_id = ? ORDER BY id',
      ['RoutingRequest', Number(Buffer.from(asked.id, 'base64').toString().split(':')[1])],
    );
    expect(told.map(({ topic }) => topic)).toEqual([
      'request.asked',
      'request.sent',
      'request.bounced',
      'request.sent',
    ]);
  });
});
