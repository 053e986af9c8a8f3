/** Public credit of ideas, and what the hub itself tells of adoptions (domain.md, "idea", "recognition"). */
import { adoptionConsumer } from '@groundcrew/api';
import { change, GrayZoneRepository, type OutboxEvent, WallRepository } from '@groundcrew/db';
import { fromGlobalId, toGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub, TEST_NOW } from '../../support/hub';
import { tried, type Who } from '../../support/kpis';
import { readsDuring } from '../../support/reads';
import { settled } from '../../support/settled';
import { acted, anAdoptedIdea, content } from '../idea/ideas';
import { POST, recognized, seenPost, wall } from './posts';

describe.each(dialects)('crediting ideas, on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub?.stop());

  const people = () => hub.company.people;
  const credit = (who: Who, ideaId: string, text: string, more: object = {}) =>
    tried(hub, who, 'creditIdea', { ideaId, text, ...more }, `recognition { ${POST} }`);
  const creditsOf = async (id: string, first = 20, after: string | null = null) => {
    const { data, errors } = await hub.ask(
      'admin',
      `query ($id: ID!, $first: Int!, $after: String) { node(id: $id) { ... on Idea { creditCount credits(first: $first, after: $after) {
        edges { node { text author { id } applauseCount } } pageInfo { endCursor hasNextPage } } } } }`,
      { id, first, after },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.node;
  };

  it('names its authors and contributors, on the wall and on the idea', async () => {
    const idea = await acted(
      hub,
      'operator',
      'raiseIdea',
      content({
        people: [
          { memberId: people().operator.id, role: 'AUTHOR', weight: 50 },
          { memberId: people().lead.id, role: 'CONTRIBUTOR', weight: 50 },
        ],
      }),
    );
    const text = '덕분에 정산 문의가 반으로 줄었어요';
    const { data } = await credit('peer', idea.id, text, { credited: { start: 0, end: 3 } });
    expect(data).toMatchObject({
      recognition: {
        kind: 'CREDIT',
        text,
        author: { id: people().peer.id },
        recipients: [{ member: { id: people().operator.id } }, { member: { id: people().lead.id } }],
        idea: { id: idea.id },
        credited: { start: 0, end: 3 },
        isAcrossTeams: true,
        viewerCan: { withdraw: true, applaud: false },
      },
    });
    expect((await wall(hub, 'admin', { filter: { kind: 'CREDIT' } })).edges[0]?.node.text).toBe(text);
    await credit('head', idea.id, '두 번째');
    await credit('otherLead', idea.id, '세 번째');
    // A post of praise that is tied to the idea is no credit of it.
    await recognized(hub, 'peer', ['operator'], { tieId: idea.id });
    const first = await creditsOf(idea.id, 2);
    expect(first).toMatchObject({
      creditCount: 3,
      credits: {
        edges: [{ node: { text: '세 번째' } }, { node: { text: '두 번째' } }],
        pageInfo: { hasNextPage: true },
      },
    });
    const rest = await creditsOf(idea.id, 2, first.credits.pageInfo.endCursor);
    expect(rest.credits).toMatchObject({ edges: [{ node: { text } }], pageInfo: { hasNextPage: false } });
  });

  it('is refused to its own authors and contributors', async () => {
    const idea = await acted(hub, 'operator', 'raiseIdea', content());
    expect(await credit('operator', idea.id, '내 생각이 최고')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await credit('peer', 'nothing', '없는 것')).toMatchObject({ fields: ['ideaId: unknown_id'] });
    expect(await credit('peer', idea.id, ' ')).toMatchObject({ fields: ['text: required'] });
    expect(await credit('peer', idea.id, '가나', { credited: { start: 0, end: 3 } })).toMatchObject({
      fields: ['credited: not_in_text'],
    });
    expect(await creditsOf(idea.id)).toMatchObject({ creditCount: 0, credits: { edges: [] } });
  });

  it('counts people: whoever says so again is one', async () => {
    const idea = await acted(hub, 'operator', 'raiseIdea', content());
    for (const text of ['처음', '또 한 번', '다시 한 번']) await credit('peer', idea.id, text);
    await credit('head', idea.id, '저도요');
    const { creditCount, credits } = await creditsOf(idea.id);
    expect({ creditCount, said: credits.edges.length }).toEqual({ creditCount: 2, said: 4 });
  });

  it('counts a withdrawn credit no more', async () => {
    const idea = await acted(hub, 'operator', 'raiseIdea', content());
    const { data } = await credit('peer', idea.id, '잘못 눌렀어요');
    const { id } = (data as unknown as { recognition: { id: string } }).recognition;
    expect(await creditsOf(idea.id)).toMatchObject({ creditCount: 1 });
    await tried(hub, 'peer', 'withdrawRecognition', { id });
    expect(await creditsOf(idea.id)).toMatchObject({ creditCount: 0, credits: { edges: [] } });
  });

  it('shows what a member was recognised for, page by page', async () => {
    const received = async (first: number, after: string | null = null) => {
      const { data } = await hub.ask(
        'lead',
        `query ($id: ID!, $first: Int!, $after: String) { node(id: $id) { ... on Member { recognitionsReceived(first: $first, after: $after) {
          edges { node { text } } pageInfo { endCursor hasNextPage } } } } }`,
        { id: people().admin.id, first, after },
      );
      return data.node.recognitionsReceived;
    };
    for (const text of ['하나', '둘', '셋']) await recognized(hub, 'peer', ['admin'], { text });
    const first = await received(2);
    expect(first.edges.map(({ node }: { node: { text: string } }) => node.text)).toEqual(['셋', '둘']);
    expect(await received(2, first.pageInfo.endCursor)).toMatchObject({
      edges: [{ node: { text: '하나' } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('reads the credits of many ideas at once', async () => {
    const page = () =>
      hub.ask(
        'lead',
        '{ ideas(first: 20) { edges { node { creditCount credits(first: 2) { edges { node { text author { name } } } } } } } }',
      );
    await settled(hub);
    const few = await readsDuring(hub, page);
    for (let at = 0; at < 4; at += 1) {
      const { id } = await acted(hub, 'operator', 'raiseIdea', content());
      await credit('peer', id, `덕분에 ${at}`);
    }
    await settled(hub);
    expect(await readsDuring(hub, page)).toBe(few);
  });

  it('tells the company whose idea was adopted, once', async () => {
    const idea = await anAdoptedIdea(hub, { title: '환불 창구를 하나로' });
    await settled(hub);
    const adoptions = async () =>
      (await wall(hub, 'peer', { filter: { kind: 'ADOPTION' } })).edges
        .map(({ node }) => node)
        .filter((node) => (node.idea as { id: string }).id === idea.id);
    const [post] = await adoptions();
    expect(post).toMatchObject({
      kind: 'ADOPTION',
      text: '환불 창구를 하나로',
      author: null,
      authorTeam: null,
      recipients: [{ member: { id: people().operator.id }, team: { name: '센터운영파트' } }],
      isAcrossTeams: false,
      viewerCan: { withdraw: false, applaud: true },
    });
    // Whoever delivers it a second time adds nothing.
    const event = {
      id: 1,
      topic: 'idea.adopted',
      subjectType: 'Idea',
      subjectId: Number(fromGlobalId(idea.id).id),
      payload: {},
      at: new Date('2026-11-22T03:00:00Z'),
    } as unknown as OutboxEvent;
    await adoptionConsumer(hub.database.db).handle(event);
    expect(await adoptions()).toHaveLength(1);
    expect(await tried(hub, 'operator', 'withdrawRecognition', { id: post?.id })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await seenPost(hub, 'lead', post?.id ?? '')).not.toBeNull();
    const repository = new WallRepository(hub.database.db.fresh);
    expect((await repository.page({ limit: 5, tie: 'IDEA', kind: 'ADOPTION' }))[0]?.ideaId).toBe(
      event.subjectId,
    );
  });

  it('tells the company who took a gray zone, once, and of nobody where nobody logged any work', async () => {
    const zoneId = await change(
      hub.database.db,
      { actorId: null, now: TEST_NOW, requestId: null },
      async (unit) => {
        unit.record({ action: 'gray-zone.reported', subjectType: 'GrayZone', subjectId: 1 });
        return new GrayZoneRepository(unit.manager).create({
          question: '환불 확인은 누가 하나요?',
          source: 'REPORTED',
          spottedAt: TEST_NOW,
        });
      },
    );
    const adopted = (doerIds: number[]) =>
      ({
        id: 2,
        topic: 'gray-zone.adopted',
        subjectType: 'GrayZone',
        subjectId: zoneId,
        payload: { doerIds },
        at: TEST_NOW,
      }) as unknown as OutboxEvent;
    const consumer = adoptionConsumer(hub.database.db);
    await consumer.handle(adopted([]));
    const taken = async () =>
      (await wall(hub, 'peer', { filter: { kind: 'TAKEN' } })).edges.map(({ node }) => node);
    expect(await taken()).toEqual([]);
    for (let at = 0; at < 2; at += 1) await consumer.handle(adopted([people().lead.key, people().peer.key]));
    expect(await taken()).toMatchObject([
      {
        text: '환불 확인은 누가 하나요?',
        author: null,
        grayZone: { id: toGlobalId('GrayZone', zoneId) },
        recipients: [{ member: { id: people().lead.id } }, { member: { id: people().peer.id } }],
      },
    ]);
  });
});
