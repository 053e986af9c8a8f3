/** Topics gather what is asked in different words, and tell how surely it finds its team (domain.md, "routing"). */
import { dialects } from '../../support/databases';
import { type Answer, type Hub, startHub } from '../../support/hub';
import { readsDuring } from '../../support/reads';
import { act, acted } from './routing';

/** Written before the threshold was tried. */
const AFFILIATE_MALL = [
  '새 제휴몰을 열려면 누구에게 말해야 하나요?',
  '제휴몰 새로 오픈하는 건 어느 팀 담당인가요',
  '신규 제휴몰 오픈 문의는 어디로 하면 되나요?',
  '제휴 쇼핑몰 하나 더 열고 싶은데 누구랑 얘기하죠',
  '제휴몰 개설 담당자가 누구예요?',
  '새로운 제휴몰 런칭은 누가 맡나요',
  '제휴몰오픈 담당이 어디인가요',
  '파트너몰을 새로 여는데 어디에 물어봐야 해요?',
  '제휴처 몰을 하나 새로 오픈하려고 해요',
  '신규 제휴몰은 누가 열어 주나요?',
  '제휴몰 새로 여는 절차를 누구한테 물어보나요',
  '제휴사 몰 오픈 요청은 어느 파트로 보내면 될까요',
];

const OTHERS = [
  '쿠폰 비용은 누가 나눠 내나요?',
  '세금계산서 발행은 어디서 해요',
  '제휴몰 정산은 언제 되나요?',
  '교환 회수가 안 된 건 누가 찾나요',
  '앱 알림을 보내고 싶어요',
];

describe.each(dialects)('topics on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub?.stop());

  const ask = (text: string, input: Record<string, unknown> = {}) =>
    acted(hub, 'peer', 'askWhose', { text, ...input });
  const team = (name: keyof Hub['company']['teams']) => hub.company.teams[name].id;
  const topicOf = async (id: string) => {
    const { data, errors } = await hub.ask(
      'peer',
      `query ($id: ID!) { node(id: $id) { ... on Topic { id version name requestCount(days: 90) total: requestCount viewerCan { rename merge }
        consistency { from to requestCount askerCount bouncedCount entropy bounceRate landings { team { id } count } }
        requests(first: 100) { edges { node { text } } } landings(first: 3) { pageInfo { endCursor hasNextPage } edges { node { requestId on bounced team { id } } } } } } }`,
      { id },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.node;
  };

  it('gather a question that is asked in a dozen wordings, and nothing else', async () => {
    const topics: string[] = [];
    for (const text of AFFILIATE_MALL) topics.push((await ask(text)).topic.id);
    for (const text of OTHERS) expect(topics).not.toContain((await ask(text)).topic.id);
    const together = topics.filter((id) => id === topics[0]).length;
    process.stderr.write(`${together} of ${topics.length} wordings under one topic on ${dialect}\n`);
    expect(together).toBeGreaterThanOrEqual(10);
  });

  it('tell entropy, bounce rate and landings of a window, newest landing first', async () => {
    const { topic } = await ask('영수증 재발행은 누가 하나요?', { teamId: team('centre') });
    for (const name of [
      'platform',
      'centre',
      'payments',
      'centre',
      'platform',
      'centre',
      'platform',
      'centre',
      'payments',
      'payments',
      'commerce',
    ] as const)
      await ask('영수증 재발행', { topicId: topic.id, teamId: team(name) });
    const waiting = await ask('영수증을 다시 받고 싶어요', { topicId: topic.id, teamId: team('centre') });
    await acted(hub, 'lead', 'bounceRequest', {
      id: waiting.id,
      version: waiting.version,
      reason: '결제 쪽이에요',
    });
    await acted(hub, 'peer', 'withdrawRequest', { id: waiting.id, version: waiting.version + 1 });
    const found = await topicOf(topic.id);
    expect(found.consistency).toMatchObject({ requestCount: 13, askerCount: 1, bouncedCount: 1 });
    expect(found.consistency.landings.map(({ count }: { count: number }) => count)).toEqual([6, 3, 3, 1]);
    expect(found.consistency.to).toBe('2026-11-22');
    expect(found.consistency.from).toBe('2026-08-25');
    expect(found.consistency.bounceRate).toBeCloseTo(1 / 13, 10);
    expect([found.requestCount, found.total]).toEqual([13, 13]);
    expect(found.landings.edges[0].node).toMatchObject({
      requestId: waiting.id,
      on: '2026-11-22',
      bounced: true,
    });
    const { data } = await hub.ask(
      'peer',
      'query ($id: ID!, $after: String) { node(id: $id) { ... on Topic { landings(first: 100, after: $after) { edges { node { requestId } } } } } }',
      { id: topic.id, after: found.landings.pageInfo.endCursor },
    );
    expect(data.node.landings.edges).toHaveLength(10);
  });

  it('have no figures without requests in the window', async () => {
    const { topic } = await ask('창고 열쇠는 누가 갖고 있나요?', { teamId: team('centre') });
    const { data } = await hub.ask(
      'peer',
      'query ($id: ID!) { node(id: $id) { ... on Topic { consistency(days: 30, asOf: "2026-01-31") { from to requestCount entropy bounceRate landings { count } } } } }',
      { id: topic.id },
    );
    expect(data.node.consistency).toEqual({
      from: '2026-01-02',
      to: '2026-01-31',
      requestCount: 0,
      entropy: null,
      bounceRate: null,
      landings: [],
    });
  });

  it('are renamed and merged by leads and admins, and links to the old one still lead somewhere', async () => {
    const one = await ask('주차 등록은 어디서 해요?');
    const two = await ask('방문객 차량 출입증 신청');
    expect(one.topic.id).not.toBe(two.topic.id);
    const change = (who: 'lead' | 'peer', name: string, input: object) =>
      hub.ask(
        who,
        `mutation ($input: ${name === 'renameTopic' ? 'RenameTopicInput' : 'MergeTopicsInput'}!) { ${name}(input: $input) { topic { id name version } } }`,
        { input },
      );
    const refused = await change('peer', 'renameTopic', { id: one.topic.id, version: 1, name: '주차' });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const renamed = await change('lead', 'renameTopic', {
      id: one.topic.id,
      version: 1,
      name: '주차와 출입',
    });
    expect(renamed.data.renameTopic.topic).toMatchObject({ name: '주차와 출입', version: 2 });
    const again = await change('lead', 'renameTopic', { id: one.topic.id, version: 1, name: '다른 이름' });
    expect(again.errors?.[0]?.extensions.code).toBe('CONFLICT');
    const merged = await change('lead', 'mergeTopics', { id: two.topic.id, intoId: one.topic.id });
    expect(merged.data.mergeTopics.topic.id).toBe(one.topic.id);
    const found = await topicOf(two.topic.id);
    expect(found).toMatchObject({ id: one.topic.id, total: 2, viewerCan: { rename: false, merge: false } });
    // Both wordings find it from now on, and the old name too.
    expect((await ask('방문객 차량 출입증은요')).topic.id).toBe(one.topic.id);
    expect((await ask('주차 등록은 어디서 하나요')).topic.id).toBe(one.topic.id);
    const twice = await change('lead', 'mergeTopics', { id: two.topic.id, intoId: one.topic.id });
    expect(twice.errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it('end in one place when two leads merge them crosswise in the same instant', async () => {
    for (const [round, words] of [
      ['우산', '사다리'],
      ['화분', '프린터'],
      ['열쇠고리', '정수기'],
    ].entries()) {
      const [one, two] = [await ask(`${words[0]} 빌리기`), await ask(`${words[1]} 고치기`)];
      const merge = (who: 'lead' | 'otherLead', id: string, intoId: string) =>
        hub.ask(who, 'mutation ($input: MergeTopicsInput!) { mergeTopics(input: $input) { topic { id } } }', {
          input: { id, intoId },
        });
      const outcomes = await Promise.all([
        merge('lead', one.topic.id, two.topic.id),
        merge('otherLead', two.topic.id, one.topic.id),
      ]);
      const refused = outcomes.filter(({ errors }) => errors?.[0]?.extensions.code === 'CONFLICT');
      expect([round, refused.length]).toEqual([round, 1]);
      const [left, right] = [await topicOf(one.topic.id), await topicOf(two.topic.id)];
      expect(left).toMatchObject({ id: right.id, total: 2 });
    }
  });

  it('are put right by the asker or a lead, and the search learns from it', async () => {
    const right = await ask('명함은 누가 만들어 주나요?');
    const wrong = await ask('회의실 예약은 어떻게 해요?');
    const step = { id: wrong.id, version: wrong.version };
    expect(await act(hub, 'operator', 'changeTopic', { ...step, topicId: right.topic.id })).toBe('FORBIDDEN');
    expect(await act(hub, 'peer', 'changeTopic', step)).toBe('INVALID_INPUT');
    const moved = await acted(hub, 'otherLead', 'changeTopic', { ...step, topicId: right.topic.id });
    expect(moved.topic.id).toBe(right.topic.id);
    // Its own topic has lost its only request: the link leads on.
    expect((await topicOf(wrong.topic.id)).id).toBe(right.topic.id);
    const own = await acted(hub, 'peer', 'changeTopic', {
      id: wrong.id,
      version: moved.version,
      name: '회의실',
    });
    expect(own.topic.name).toBe('회의실');
    expect((await ask('회의실 예약은 어떻게 해요')).topic.id).toBe(own.topic.id);
  });

  it('come by scatter, by name and by when they were asked, page after page', async () => {
    const list = async (order: string, filter: object = {}) => {
      const names: string[] = [];
      let after: string | null = null;
      do {
        const { data, errors }: Answer = await hub.ask(
          'peer',
          'query ($order: TopicOrder, $after: String, $filter: TopicFilter) { topics(first: 3, after: $after, order: $order, filter: $filter) { pageInfo { hasNextPage endCursor } edges { node { name consistency { entropy requestCount } } } } }',
          { order, after, filter },
        );
        if (errors) throw new Error(JSON.stringify(errors));
        names.push(...data.topics.edges.map(({ node }: { node: { name: string } }) => node.name));
        after = data.topics.pageInfo.hasNextPage ? data.topics.pageInfo.endCursor : null;
      } while (after);
      return names;
    };
    const byName = await list('NAME');
    expect(byName).toEqual([...byName].sort());
    const scattered = await list('SCATTERED');
    expect(scattered[0]).toBe('영수증 재발행은 누가 하나요?');
    expect([...scattered].sort()).toEqual(byName);
    expect([...(await list('RECENT'))].sort()).toEqual(byName);
    expect(await list('NAME', { minRequests: 5, minEntropy: 0.5 })).toEqual(['영수증 재발행은 누가 하나요?']);
    expect(await list('RECENT', { text: '주차' })).toEqual(['주차와 출입']);
  });

  it('cost the same number of statements, however many there are', async () => {
    const page = `{ topics(first: 100) { edges { node { id name requestCount consistency { entropy bounceRate askerCount landings { team { id name } count } }
      landings(first: 12) { edges { node { on team { id } } } } requests(first: 2) { edges { node { text asker { name } hops { team { name } sentBy { name } } } } } viewerCan { rename } } } }
      routingRequests(first: 100) { edges { node { text asker { name } topic { name } team { name } firstTeam { name } responsibility { name } hops { team { name } sentBy { name } outcome } viewerCan { answer } } } } }`;
    const few = await readsDuring(hub, () => hub.ask('peer', page));
    for (let at = 0; at < 40; at += 1)
      await ask(`${String.fromCharCode(44032 + at * 97)}${at} 물건`, {
        teamId: team(at % 2 ? 'centre' : 'platform'),
      });
    const many = await readsDuring(hub, () => hub.ask('peer', page));
    process.stderr.write(`${few} and ${many} statements on ${dialect}\n`);
    // Two lists are read at once: which answers first decides whether teams are asked for once more.
    expect(many).toBeLessThanOrEqual(few + 1);
    for (const one of [
      'topics(first: 100) { edges { node { name consistency { entropy askerCount landings { team { name } count } } } } }',
      'routingRequests(first: 100) { edges { node { text asker { name } topic { name } team { name } hops { team { name } sentBy { name } answeredBy { name } } } } }',
    ])
      expect(await readsDuring(hub, () => hub.ask('peer', `{ ${one} }`))).toBeLessThanOrEqual(12);
  });
});
