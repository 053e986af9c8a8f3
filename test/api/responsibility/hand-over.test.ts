import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aResponsibility } from '../../support/responsibilities';

const handOver = `fragment H on HandOver { id state reason note answerNote answeredAt
  from { ... on Member { id } ... on Team { id } } successor { ... on Member { id } ... on Team { id } }
  offeredBy { id } answeredBy { id } viewerCan { accept decline withdraw }
  responsibility { ownership gaps openHandOver { id } parties { from holder { ... on Member { id } ... on Team { id } } } } }`;
const offer = `mutation ($input: HandOverResponsibilityInput!) { handOverResponsibility(input: $input) { handOver { ...H } } } ${handOver}`;
const accept = `mutation ($input: AnswerHandOverInput!) { acceptHandOver(input: $input) { handOver { ...H } } } ${handOver}`;
const decline = `mutation ($input: AnswerHandOverInput!) { declineHandOver(input: $input) { handOver { ...H } } } ${handOver}`;
const withdraw = `mutation ($input: WithdrawHandOverInput!) { withdrawHandOver(input: $input) { handOver { ...H } } } ${handOver}`;

describe.each(dialects)('hand-overs on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub.stop());

  const owned = async () =>
    (await aResponsibility(hub, { accountableId: hub.company.people.operator.id, on: '2026-01-01' })).id;
  const offerTo = async (
    responsibilityId: string,
    successorId: string,
    who: 'operator' | 'lead' | 'head' = 'operator',
  ) => {
    const { data, errors } = await hub.ask(who, offer, {
      input: { responsibilityId, successorId, reason: '다른 일을 맡아요', note: '매주 월요일에 봐요' },
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.handOverResponsibility.handOver;
  };

  it('is offered by the owner, and changes nothing until the successor accepts', async () => {
    const { people } = hub.company;
    const offered = await offerTo(await owned(), people.peer.id);
    expect(offered).toMatchObject({
      state: 'OFFERED',
      from: { id: people.operator.id },
      successor: { id: people.peer.id },
      offeredBy: { id: people.operator.id },
      viewerCan: { accept: false, decline: false, withdraw: true },
      responsibility: { ownership: 'OWNED', openHandOver: { id: offered.id } },
    });
    const { data } = await hub.ask('peer', accept, { input: { handOverId: offered.id, note: '받았어요' } });
    expect(data.acceptHandOver.handOver).toMatchObject({
      state: 'ACCEPTED',
      answerNote: '받았어요',
      answeredBy: { id: people.peer.id },
      responsibility: {
        ownership: 'OWNED',
        openHandOver: null,
        parties: [{ from: '2026-11-22', holder: { id: people.peer.id } }],
      },
    });
  });

  it('is accepted on the company’s day, also where it is still the day before: yesterday’s map stays', async () => {
    const { people } = hub.company;
    const responsibilityId = await owned();
    const { id } = await offerTo(responsibilityId, people.peer.id);
    const lives = (zone: string) =>
      hub.database.db.transaction((manager) =>
        manager.query(`UPDATE member SET time_zone = '${zone}' WHERE id = ${people.peer.key}`),
      );
    const accountableOn = async (day: string) => {
      const [row] = await hub.database.db.fresh.query(
        `SELECT member_id AS id FROM responsibility_party WHERE responsibility_id = ? AND role = 'ACCOUNTABLE'
           AND from_on <= ? AND (to_on IS NULL OR to_on > ?)`,
        [Number(Buffer.from(responsibilityId, 'base64').toString().split(':')[1]), day, day],
      );
      return row?.id;
    };
    await lives('Pacific/Pago_Pago');
    const { data } = await hub.ask('peer', accept, { input: { handOverId: id, note: '받았어요' } });
    await lives('Asia/Seoul');
    expect(data.acceptHandOver.handOver).toMatchObject({
      state: 'ACCEPTED',
      responsibility: {
        ownership: 'OWNED',
        parties: [{ from: '2026-11-22', holder: { id: people.peer.id } }],
      },
    });
    expect(await accountableOn('2026-11-21')).toBe(people.operator.key);
    expect(await accountableOn('2026-11-22')).toBe(people.peer.key);
  });

  it('is accepted by nobody but the successor, not even by who offered it or a lead above', async () => {
    const { people } = hub.company;
    const offered = await offerTo(await owned(), people.peer.id);
    for (const who of ['operator', 'lead', 'head', 'otherLead', 'admin'] as const) {
      const { errors } = await hub.ask(who, accept, { input: { handOverId: offered.id, note: 'x' } });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('is accepted for a team by its lead, but not by a lead above who offered it', async () => {
    const { teams } = hub.company;
    const offered = await offerTo(await owned(), teams.platform.id, 'head');
    expect(offered.viewerCan).toEqual({ accept: false, decline: true, withdraw: true });
    const own = await hub.ask('head', accept, { input: { handOverId: offered.id, note: 'x' } });
    expect(own.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const toCentre = await offerTo(await owned(), teams.centre.id, 'head');
    const { data } = await hub.ask('lead', accept, { input: { handOverId: toCentre.id, note: '네' } });
    expect(data.acceptHandOver.handOver.responsibility.parties).toMatchObject([
      { holder: { id: teams.centre.id } },
    ]);
    const byItsLead = await offerTo(await owned(), teams.centre.id, 'lead');
    expect(byItsLead.viewerCan.accept).toBe(true);
  });

  it('without a successor re-opens the gap at once', async () => {
    const id = await owned();
    const { data } = await hub.ask('operator', offer, {
      input: { responsibilityId: id, reason: '팀을 옮겨요' },
    });
    expect(data.handOverResponsibility.handOver).toMatchObject({
      state: 'LEFT',
      successor: null,
      responsibility: { ownership: 'UNOWNED', gaps: ['UNOWNED'], parties: [] },
    });
  });

  it('can be declined with words, and offered again', async () => {
    const { people } = hub.company;
    const id = await owned();
    const offered = await offerTo(id, people.peer.id);
    const missing = await hub.ask('peer', decline, { input: { handOverId: offered.id, note: ' ' } });
    expect(missing.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: ['input', 'note'], code: 'required' }],
    });
    const { data } = await hub.ask('peer', decline, {
      input: { handOverId: offered.id, note: '지금은 어려워요' },
    });
    expect(data.declineHandOver.handOver).toMatchObject({
      state: 'DECLINED',
      responsibility: { ownership: 'OWNED' },
    });
    expect((await offerTo(id, people.lead.id)).state).toBe('OFFERED');
  });

  it('can be taken back, and then not accepted', async () => {
    const { people } = hub.company;
    const offered = await offerTo(await owned(), people.peer.id);
    const { data } = await hub.ask('operator', withdraw, { input: { handOverId: offered.id } });
    expect(data.withdrawHandOver.handOver.state).toBe('WITHDRAWN');
    const { errors } = await hub.ask('peer', accept, { input: { handOverId: offered.id, note: 'x' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', params: { reason: 'STATE' } });
  });

  it('has one outcome when it is accepted twice, declined and withdrawn at one instant', async () => {
    const { people } = hub.company;
    const id = await owned();
    const offered = await offerTo(id, people.peer.id);
    const input = { handOverId: offered.id, note: 'x' };
    const answers = await Promise.all([
      hub.ask('peer', accept, { input }),
      hub.ask('peer', accept, { input }),
      hub.ask('peer', decline, { input }),
      hub.ask('operator', withdraw, { input: { handOverId: offered.id } }),
    ]);
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    for (const { errors } of answers) {
      if (errors) expect(errors[0]?.extensions).toMatchObject({ params: { reason: 'STATE' } });
    }
    const { data } = await hub.ask(
      'peer',
      'query ($id: ID!) { node(id: $id) { ... on Responsibility { ownership } } }',
      { id },
    );
    expect(data.node.ownership).toBe('OWNED');
  });

  it('is offered once at a time, also at one instant', async () => {
    const { people } = hub.company;
    const id = await owned();
    const answers = await Promise.all(
      [people.peer.id, people.lead.id, people.head.id].map((successorId) =>
        hub.ask('operator', offer, { input: { responsibilityId: id, successorId, reason: 'x' } }),
      ),
    );
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    for (const { errors } of answers) {
      if (errors)
        expect(errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', params: { reason: 'STATE' } });
    }
  });

  it('is offered by the owner or by a lead in reach, and by nobody else', async () => {
    const { people } = hub.company;
    const id = await owned();
    const input = { responsibilityId: id, successorId: people.peer.id, reason: 'x' };
    for (const who of ['peer', 'otherLead', 'admin'] as const) {
      expect((await hub.ask(who, offer, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await hub.ask('head', offer, { input })).errors).toBeUndefined();
  });

  it('needs somebody accountable, and somebody else as successor', async () => {
    const { people } = hub.company;
    const unowned = await aResponsibility(hub);
    const nobody = await hub.ask('lead', offer, { input: { responsibilityId: unowned.id, reason: 'x' } });
    expect(nobody.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', params: { reason: 'STATE' } });
    const same = await hub.ask('operator', offer, {
      input: { responsibilityId: await owned(), successorId: people.operator.id, reason: 'x' },
    });
    expect(same.errors?.[0]?.extensions).toMatchObject({ issues: [{ path: ['input', 'successorId'] }] });
  });

  it('is taken back by the hub when the owner is replaced', async () => {
    const { people } = hub.company;
    const id = await owned();
    const offered = await offerTo(id, people.peer.id);
    await hub.ask(
      'lead',
      'mutation ($input: AssignPartyInput!) { assignParty(input: $input) { responsibility { id } } }',
      {
        input: { responsibilityId: id, role: 'ACCOUNTABLE', holderId: people.lead.id, ifTaken: 'REPLACE' },
      },
    );
    const { errors } = await hub.ask('peer', accept, { input: { handOverId: offered.id, note: 'x' } });
    expect(errors?.[0]?.extensions).toMatchObject({ params: { reason: 'STATE' } });
  });

  it('can be handed over and back on one day', async () => {
    const { people } = hub.company;
    const id = await owned();
    const there = await offerTo(id, people.lead.id);
    await hub.ask('lead', accept, { input: { handOverId: there.id, note: 'x' } });
    const back = await offerTo(id, people.operator.id, 'lead');
    const { data, errors } = await hub.ask('operator', accept, { input: { handOverId: back.id, note: 'x' } });
    expect(errors).toBeUndefined();
    expect(data.acceptHandOver.handOver.responsibility).toMatchObject({
      ownership: 'OWNED',
      parties: [{ holder: { id: people.operator.id } }],
    });
  });
});
