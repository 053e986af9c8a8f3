/** Lists of ideas: ranked for all to see, filtered, found by their words; support and discussion (domain.md, "idea"). */
import { MemberRepository } from '@groundcrew/db';
import { dialects } from '../../support/databases';
import { type Answer, type Hub, startHub } from '../../support/hub';
import type { Who } from '../../support/kpis';
import { settled } from '../../support/settled';
import { act, acted, content, type Raised, refused, seen, step } from './ideas';

const LIST = `query ($first: Int!, $after: String, $filter: IdeaFilter, $order: IdeaOrder) {
  ideas(first: $first, after: $after, filter: $filter, order: $order) {
    edges { node { id title rank rankedCount supportCount } } pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  edges: { node: Listed }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface Listed {
  id: string;
  title: string;
  rank: number;
  rankedCount: number;
}

describe.each(dialects)('ideas in lists, on %s', (dialect) => {
  let hub: Hub;
  const ideas: Record<string, Raised> = {};
  beforeAll(async () => {
    hub = await startHub(dialect);
    const { people, teams } = hub.company;
    const raise = async (who: Who, title: string, reach: number, changes: object = {}) => {
      ideas[title] = await acted(
        hub,
        who,
        'raiseIdea',
        content({ title, reach, effort: '1', effect: '1', ...changes }),
      );
    };
    await raise('operator', '정산 내역 직접 내려받기', 300, {
      evidence: [{ kind: 'QUOTE', text: '세금계산서를 또 메일로 달라고 해야 해요' }],
    });
    await raise('peer', '환불 진행을 알림톡으로 알리기', 200, {
      problem: '환불이 언제 되는지 모른다',
      proposal: '알린다',
    });
    await raise('peer', '신입 교육 자료 모으기', 100, {
      problem: '어디를 볼지 모른다',
      proposal: '한곳에 둔다',
    });
    await raise('lead', '같은 순위의 제안', 200, {
      problem: '순서가 흔들린다',
      proposal: '늦게 낸 것을 앞에 둔다',
      people: [
        { memberId: people.lead.id, role: 'AUTHOR', weight: 1 },
        { memberId: people.peer.id, role: 'CONTRIBUTOR', weight: 1 },
      ],
    });
    await raise('operator', '받아들여지지 않은 제안', 250, {
      problem: '무엇이 아프다',
      proposal: '무엇을 한다',
    });
    const declined = ideas['받아들여지지 않은 제안'] as Raised;
    const pitched = await acted(hub, 'operator', 'pitchIdea', {
      ...step(declined),
      toTeamId: teams.centre.id,
      words: 'x',
    });
    await acted(hub, 'lead', 'decideIdea', {
      ...step(pitched),
      answer: 'DECLINE',
      reason: 'x',
      wayForward: 'y',
    });
  });
  afterAll(() => hub?.stop());

  const list = async (variables: object = {}, who: Who = 'peer'): Promise<Listed[]> => {
    const found: Listed[] = [];
    let after: string | null = null;
    do {
      const page: Answer<{ ideas: Page }> = await hub.ask(who, LIST, { first: 2, after, ...variables });
      const { data, errors } = page;
      if (errors) throw new Error(JSON.stringify(errors));
      found.push(...data.ideas.edges.map(({ node }) => node));
      const { pageInfo } = data.ideas;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    return found;
  };
  const titles = async (variables: object = {}, who: Who = 'peer') =>
    (await list(variables, who)).map(({ title }) => title);

  it('come by priority, page by page; of equal ones the later first; a declined one takes no place', async () => {
    expect((await list()).map(({ title, rank, rankedCount }) => [rank, rankedCount, title])).toEqual([
      [1, 4, '정산 내역 직접 내려받기'],
      [2, 4, '받아들여지지 않은 제안'],
      [2, 4, '같은 순위의 제안'],
      [3, 4, '환불 진행을 알림톡으로 알리기'],
      [4, 4, '신입 교육 자료 모으기'],
    ]);
  });

  it('come newest first, or by support', async () => {
    expect((await titles({ order: 'RECENT' }))[0]).toBe('받아들여지지 않은 제안');
    expect((await titles({ order: 'RECENT' })).at(-1)).toBe('정산 내역 직접 내려받기');
    const { id } = ideas['신입 교육 자료 모으기'] as Raised;
    await acted(hub, 'lead', 'supportIdea', { id, isSupported: true });
    expect((await titles({ order: 'SUPPORT' }))[0]).toBe('신입 교육 자료 모으기');
  });

  it('are narrowed by state, by whose they are, and to what waits for the viewer', async () => {
    expect(await titles({ filter: { states: ['DECLINED'] } })).toEqual(['받아들여지지 않은 제안']);
    const authorId = hub.company.people.peer.id;
    const peers = ['같은 순위의 제안', '환불 진행을 알림톡으로 알리기', '신입 교육 자료 모으기'];
    expect(await titles({ filter: { authorId } }, 'admin')).toEqual(peers);
    expect(await titles({ filter: { mine: true } }, 'peer')).toEqual(peers);
    expect(await titles({ filter: { mine: true, authorId } }, 'lead')).toEqual(['같은 순위의 제안']);
    const idea = ideas['환불 진행을 알림톡으로 알리기'] as Raised;
    const put = { ...step(idea), toTeamId: hub.company.teams.centre.id, words: '해 봐요' };
    const pitched = await acted(hub, 'peer', 'pitchIdea', put);
    const toDecide = { filter: { toDecide: true } };
    expect(await titles(toDecide, 'lead')).toEqual([idea.title]);
    // The lead above may answer too, but is not asked; others are neither.
    for (const who of ['head', 'otherLead', 'peer', 'admin'] as const)
      expect(await titles(toDecide, who)).toEqual([]);
    await acted(hub, 'peer', 'withdrawPitch', step(pitched));
    expect(await titles(toDecide, 'lead')).toEqual([]);
  });

  it('are found by their words in any order, with particles and in synonyms, in what they rest on too', async () => {
    const found = (text: string) => titles({ filter: { text } });
    expect(await found('내역을 정산')).toEqual(['정산 내역 직접 내려받기']);
    expect(await found('세금 계산서')).toEqual(['정산 내역 직접 내려받기']);
    expect(await found('refund')).toEqual(['환불 진행을 알림톡으로 알리기']);
    expect(await found('정산 환불')).toEqual([]);
    expect(await found('%')).toEqual([]);
    expect((await found('제안')).sort()).toEqual(['같은 순위의 제안', '받아들여지지 않은 제안']);
  });

  it('are found by the words that they have now', async () => {
    const idea = await acted(
      hub,
      'admin',
      'raiseIdea',
      content({ title: '주차장 넓히기', problem: '자리가 없다', proposal: '넓힌다' }),
    );
    expect(await titles({ filter: { text: '주차장' } })).toEqual(['주차장 넓히기']);
    const text = { title: '자전거 거치대', problem: '세울 곳이 없다', proposal: '둔다' };
    await acted(hub, 'admin', 'updateIdea', { ...step(idea), ...content(text) });
    expect(await titles({ filter: { text: '주차장' } })).toEqual([]);
    expect(await titles({ filter: { text: '거치대' } })).toEqual(['자전거 거치대']);
  });

  it('are shown as similar while somebody types', async () => {
    const similar = async (text: string) => {
      const { data, errors } = await hub.ask(
        'peer',
        'query ($text: String!) { similarIdeas(text: $text) { title } }',
        {
          text,
        },
      );
      return errors ? errors[0]?.extensions.code : data.similarIdeas.map(({ title }: Listed) => title);
    };
    expect((await similar('정산 내역을 바로 내려받게'))[0]).toBe('정산 내역 직접 내려받기');
    expect((await similar('환불 언제 되는지 알림'))[0]).toBe('환불 진행을 알림톡으로 알리기');
    expect(await similar('')).toEqual([]);
    expect(await similar('구내식당 메뉴')).toEqual([]);
    expect(await similar('가'.repeat(4_001))).toBe('INVALID_INPUT');
  });

  it('cost the same number of statements, however many a page has', async () => {
    const PAGE = `query ($first: Int!) { ideas(first: $first) { edges { node { id rank rankedCount isSupported commentCount
      people { member { name } weight } openPitch { id } value { id } viewerCan { edit decide } } } } }`;
    const cost = async (first: number) => {
      const before = hub.statements.seen.length;
      const { errors } = await hub.ask('peer', PAGE, { first });
      if (errors) throw new Error(JSON.stringify(errors));
      return hub.statements.seen.length - before;
    };
    await cost(1);
    // The least of three: the hub's own worker looks for events meanwhile.
    const least = async (first: number) => Math.min(await cost(first), await cost(first), await cost(first));
    const one = await least(1);
    expect(await least(20)).toBeLessThanOrEqual(one + 1);
    expect(one).toBeLessThanOrEqual(16);
  });

  it('refuse pages and cursors that are none', async () => {
    const code = async (variables: object) =>
      (await hub.ask('peer', LIST, variables as never)).errors?.[0]?.extensions.code;
    for (const first of [0, 101, -1]) expect(await code({ first })).toBe('INVALID_INPUT');
    expect(await code({ first: 1, after: 'x' })).toBe('INVALID_INPUT');
    expect(await code({ first: 1, filter: { authorId: hub.company.teams.root.id } })).toBe('NOT_FOUND');
  });

  it('are supported once by each, however often and at once they press', async () => {
    const { id } = ideas['같은 순위의 제안'] as Raised;
    const press = (who: Who, isSupported: boolean) => act(hub, who, 'supportIdea', { id, isSupported });
    const pressed = await Promise.all(
      Array.from({ length: 24 }, (_, at) =>
        press((['operator', 'otherLead', 'head'] as const)[at % 3] ?? 'head', true),
      ),
    );
    expect(pressed.every((one) => 'done' in one)).toBe(true);
    expect(await seen(hub, 'head', id)).toMatchObject({ supportCount: 3, isSupported: true });
    expect(await seen(hub, 'admin', id)).toMatchObject({ supportCount: 3, isSupported: false });
    await Promise.all(Array.from({ length: 8 }, () => press('otherLead', false)));
    expect(await seen(hub, 'otherLead', id)).toMatchObject({ supportCount: 2, isSupported: false });
    const { data } = await hub.ask(
      'peer',
      'query ($id: ID!) { node(id: $id) { ... on Idea { supporters(first: 10) { edges { node { id } } } } } }',
      { id },
    );
    const { operator, head } = hub.company.people;
    expect(data.node.supporters.edges.map(({ node }: { node: { id: string } }) => node.id).sort()).toEqual(
      [operator.id, head.id].sort(),
    );
  });

  it('are discussed, oldest first, with mentions; a comment is taken back by its writer or an admin', async () => {
    const { id } = ideas['환불 진행을 알림톡으로 알리기'] as Raised;
    const { people } = hub.company;
    const COMMENT =
      'comment { id text member { id } mentions { id } viewerCan { remove } } idea { commentCount }';
    const say = async (who: Who, text: string, mentionIds?: string[]) => {
      const { data, errors } = await hub.ask(
        who,
        `mutation ($input: CommentIdeaInput!) { commentIdea(input: $input) { ${COMMENT} } }`,
        { input: { id, text, mentionIds } },
      );
      return errors ? { code: errors[0]?.extensions.code } : data.commentIdea;
    };
    const first = await say('operator', '<img src=x onerror=alert(1)> @임하늘 봐 주세요', [
      people.lead.id,
      people.lead.id,
    ]);
    expect(first).toMatchObject({
      comment: {
        text: '<img src=x onerror=alert(1)> @임하늘 봐 주세요',
        member: { id: people.operator.id },
        mentions: [{ id: people.lead.id }],
        viewerCan: { remove: true },
      },
      idea: { commentCount: 1 },
    });
    await settled(hub);
    const told = await hub.ask(
      'lead',
      '{ notifications(first: 20) { edges { node { kind subject { __typename id } } } } }',
    );
    // The pitch of the setup may still have been on its way: what is told together comes in any order.
    const mentions = told.data.notifications.edges.filter(
      ({ node }: { node: { kind: string } }) => node.kind === 'MENTIONED',
    );
    expect(mentions).toEqual([{ node: { kind: 'MENTIONED', subject: { __typename: 'Idea', id } } }]);
    await say('lead', '좋아요');
    await say('peer', '고마워요');
    const gone = new MemberRepository(hub.database.db.writer.manager);
    await gone.update(people.otherLead.key, { deactivatedOn: '2026-11-01' });
    expect(await say('peer', '@오민재', [people.otherLead.id])).toEqual({ code: 'NOT_FOUND' });
    await gone.update(people.otherLead.key, { deactivatedOn: null });
    expect(await say('peer', '\u200B ')).toEqual({ code: 'INVALID_INPUT' });

    const read = async (after?: string) => {
      const { data } = await hub.ask(
        'lead',
        `query ($id: ID!, $after: String) { node(id: $id) { ... on Idea { commentCount
          comments(first: 2, after: $after) { edges { node { id text } } pageInfo { hasNextPage endCursor } } } } }`,
        { id, after },
      );
      return data.node;
    };
    const page = await read();
    expect(page.comments.pageInfo.hasNextPage).toBe(true);
    const rest = await read(page.comments.pageInfo.endCursor);
    expect(rest.comments.edges.map(({ node }: { node: { text: string } }) => node.text)).toEqual([
      '고마워요',
    ]);
    const commentId = first.comment.id;
    for (const who of ['lead', 'peer'] as const)
      expect(await refused(hub, who, 'removeIdeaComment', { id: commentId })).toBe('FORBIDDEN');
    expect(await acted(hub, 'admin', 'removeIdeaComment', { id: commentId })).toMatchObject({
      commentCount: 2,
    });
    expect(await refused(hub, 'operator', 'removeIdeaComment', { id: commentId })).toBe(
      'NOT_FOUND at id: unknown_id',
    );
    expect((await read()).commentCount).toBe(2);
  });

  it('hang on their people, newest first', async () => {
    const { data } = await hub.ask(
      'admin',
      'query ($id: ID!) { node(id: $id) { ... on Member { ideas(first: 2) { edges { node { title } } pageInfo { endCursor } } } } }',
      { id: hub.company.people.peer.id },
    );
    expect(data.node.ideas.edges.map(({ node }: { node: Listed }) => node.title)).toEqual([
      '같은 순위의 제안',
      '신입 교육 자료 모으기',
    ]);
    const next = await hub.ask(
      'admin',
      'query ($id: ID!, $after: String) { node(id: $id) { ... on Member { ideas(first: 2, after: $after) { edges { node { title } } } } } }',
      { id: hub.company.people.peer.id, after: data.node.ideas.pageInfo.endCursor },
    );
    expect(next.data.node.ideas.edges.map(({ node }: { node: Listed }) => node.title)).toEqual([
      '환불 진행을 알림톡으로 알리기',
    ]);
  });

  it('are supported by colleagues, not by their own people, and no more by whoever becomes one of them', async () => {
    const own = await acted(hub, 'operator', 'raiseIdea', content());
    const support = (who: Who, isSupported = true) =>
      act(hub, who, 'supportIdea', { id: own.id, isSupported });
    expect(await support('operator')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await seen(hub, 'operator', own.id)).toMatchObject({
      supportCount: 0,
      viewerCan: { support: false },
    });
    await support('peer');
    await support('head');
    const before = await seen(hub, 'peer', own.id);
    expect(before).toMatchObject({ supportCount: 2, isSupported: true, viewerCan: { support: true } });
    const person = (who: Who, role: string) => ({ memberId: hub.company.people[who].id, role, weight: 1 });
    const people = [person('operator', 'AUTHOR'), person('peer', 'CONTRIBUTOR')];
    await acted(hub, 'operator', 'updateIdea', { ...step(before), ...content(), people });
    expect(await seen(hub, 'peer', own.id)).toMatchObject({
      supportCount: 1,
      isSupported: false,
      viewerCan: { support: false },
    });
    expect(await support('peer')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await support('peer', false)).toMatchObject({ done: { supportCount: 1 } });
  });
});
