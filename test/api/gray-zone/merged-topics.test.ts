/** What merging topics does to the gray zones and covers that hang on them; one open gray zone a topic (domain.md, "gray-zone"). */
import { detectGrayZones } from '../../../api/src/gray-zone/detection.service';
import { detectScatteredTopics } from '../../../api/src/routing/topic.detector';
import { hooks } from '../../../api/src/server/hooks';
import { dialects } from '../../support/databases';
import { type Hub, startHub, TEST_NOW } from '../../support/hub';
import { acted } from '../routing/routing';
import { act, reported, seen } from './zones';

describe.each(dialects)('topics with gray zones, on %s', (dialect) => {
  let hub: Hub;
  beforeEach(async () => {
    hub = await startHub(dialect);
  });
  afterEach(() => hub?.stop());

  const ask = (text: string, input: Record<string, unknown> = {}) =>
    acted(hub, 'peer', 'askWhose', { text, ...input });
  const merge = (id: string, intoId: string) =>
    hub.ask('lead', 'mutation ($input: MergeTopicsInput!) { mergeTopics(input: $input) { topic { id } } }', {
      input: { id, intoId },
    });
  const detect = () =>
    detectGrayZones({ db: hub.database.db, now: () => TEST_NOW, detectors: hooks.grayZoneDetectors });
  const leadsTo = async (id: string) =>
    (await hub.ask('peer', 'query ($id: ID!) { node(id: $id) { ... on Topic { id } } }', { id })).data.node
      .id as string;
  const moved = ({ id, version }: { id: string; version: number }, topicId: string) =>
    acted(hub, 'peer', 'changeTopic', { id, version, topicId });

  it('stay two while both have an open gray zone, and are told which', async () => {
    const [one, two] = [await ask('새 제휴몰은 누가 열어요?'), await ask('쿠폰 비용은 누가 내요?')];
    const open = await reported(hub, 'operator', { question: '제휴몰', topicId: one.topic.id });
    const other = await reported(hub, 'operator', { question: '쿠폰', topicId: two.topic.id });
    const { errors } = await merge(one.topic.id, two.topic.id);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      params: { reason: 'STATE', grayZoneId: open.id, intoGrayZoneId: other.id },
      issues: [
        {
          path: ['input', 'intoId'],
          code: 'both_open',
          params: { question: '제휴몰', intoQuestion: '쿠폰' },
        },
      ],
    });
    expect(await leadsTo(one.topic.id)).toBe(one.topic.id);
    // With one of them dismissed nothing keeps them apart.
    await act(hub, 'lead', 'dismissGrayZone', {
      id: open.id,
      version: open.version,
      reason: '같은 일이에요',
    });
    expect((await merge(one.topic.id, two.topic.id)).errors).toBeUndefined();
    expect(await leadsTo(one.topic.id)).toBe(two.topic.id);
  });

  it('give the open gray zone of the one that goes to the other, where detection adds to it', async () => {
    const { teams } = hub.company;
    const [one, two] = [await ask('새 제휴몰은 누가 열어요?'), await ask('쿠폰 비용은 누가 내요?')];
    const zone = await reported(hub, 'operator', { topicId: one.topic.id });
    expect((await merge(one.topic.id, two.topic.id)).errors).toBeUndefined();
    expect((await seen(hub, 'peer', zone.id)).topic).toEqual({ id: two.topic.id });
    const again = { question: '또 물어봐요', topicId: two.topic.id };
    expect(await act(hub, 'peer', 'reportGrayZone', again)).toBe('DUPLICATE');
    for (const name of ['centre', 'platform', 'centre', 'platform', 'payments'] as const)
      await ask('쿠폰 비용은 누가 내요?', { topicId: two.topic.id, teamId: teams[name].id });
    expect(await detect()).toMatchObject({ opened: 0, added: 1 });
    expect(await seen(hub, 'peer', zone.id)).toMatchObject({ state: 'SPOTTED', size: 7 });
    // Merged on, and the next look still knows it.
    const third = await ask('주차 등록은 어디서 해요?');
    expect((await merge(two.topic.id, third.topic.id)).errors).toBeUndefined();
    expect(await detect()).toMatchObject({ opened: 0, added: 1 });
    expect(await seen(hub, 'peer', zone.id)).toMatchObject({ size: 8, topic: { id: third.topic.id } });
  });

  it('have one open gray zone when they are merged while the hub looks', async () => {
    const { teams } = hub.company;
    const [one, two] = [await ask('새 제휴몰은 누가 열어요?'), await ask('쿠폰 비용은 누가 내요?')];
    for (const name of ['centre', 'platform', 'centre', 'platform', 'payments'] as const)
      await ask('누구 일이에요', { topicId: one.topic.id, teamId: teams[name].id });
    expect(await detect()).toMatchObject({ found: 1, opened: 1 });
    const slow: typeof detectScatteredTopics = async (scope) => {
      const found = await detectScatteredTopics(scope);
      expect((await merge(one.topic.id, two.topic.id)).errors).toBeUndefined();
      return found;
    };
    const look = { db: hub.database.db, now: () => TEST_NOW, detectors: [slow] };
    expect(await detectGrayZones(look)).toEqual({ found: 1, opened: 0, added: 0 });
    expect(await detect()).toEqual({ found: 1, opened: 0, added: 1 });
    const open = "SELECT size FROM gray_zone WHERE state = 'SPOTTED'";
    expect(await hub.database.db.fresh.query(open)).toEqual([{ size: 7 }]);
  });

  it('have one open gray zone in the end when one is reported while they are merged', async () => {
    for (const [first, second] of [
      ['우산 빌리기', '사다리 고치기'],
      ['화분 물 주기', '프린터 종이 채우기'],
      ['열쇠고리 제작', '정수기 필터 교체'],
    ] as const) {
      const [one, two] = [await ask(first), await ask(second)];
      await reported(hub, 'operator', { topicId: two.topic.id });
      await Promise.all([
        merge(one.topic.id, two.topic.id),
        act(hub, 'peer', 'reportGrayZone', { question: '누구 일이에요?', topicId: one.topic.id }),
      ]);
      const open: { count: number }[] = await hub.database.db.fresh.query(
        `SELECT COUNT(*) AS count FROM gray_zone z JOIN topic t ON t.id = z.topic_id WHERE z.state = 'SPOTTED'
          GROUP BY COALESCE(t.merged_into_id, t.id) HAVING COUNT(*) > 1`,
      );
      expect(open).toEqual([]);
    }
  });

  it('stay, empty, when the last request is moved away from what hangs on them', async () => {
    const target = await ask('명함은 누가 만들어 주나요?');
    const zoned = await ask('회의실 예약은 어떻게 해요?');
    const zone = await reported(hub, 'operator', { topicId: zoned.topic.id });
    await moved(zoned, target.topic.id);
    expect(await leadsTo(zoned.topic.id)).toBe(zoned.topic.id);
    expect((await seen(hub, 'peer', zone.id)).topic).toEqual({ id: zoned.topic.id });

    const covered = await ask('주차 등록은 어디서 해요?');
    const cover = { topicId: covered.topic.id, what: '한 번 도왔어요', from: '2026-11-20', to: '2026-11-25' };
    const { errors } = await hub.ask(
      'operator',
      'mutation ($input: RecordCoverInput!) { recordCover(input: $input) { __typename } }',
      { input: cover },
    );
    expect(errors).toBeUndefined();
    await moved(covered, target.topic.id);
    expect(await leadsTo(covered.topic.id)).toBe(covered.topic.id);

    const [child, parent] = [await ask('영수증 재발행'), await ask('정수기 필터 교체')];
    await merge(child.topic.id, parent.topic.id);
    for (const { id } of [child, parent]) {
      const { data } = await hub.ask(
        'peer',
        'query ($id: ID!) { node(id: $id) { ... on RoutingRequest { id version } } }',
        { id },
      );
      await moved(data.node, target.topic.id);
    }
    expect(await leadsTo(child.topic.id)).toBe(parent.topic.id);
    expect(await leadsTo(parent.topic.id)).toBe(parent.topic.id);

    // An empty one still takes what is asked, and one with nothing on it goes.
    const back = await ask('회의실 예약', { topicId: zoned.topic.id });
    expect(back.topic.id).toBe(zoned.topic.id);
    const bare = await ask('화분은 어디서 사요?');
    await moved(bare, target.topic.id);
    expect(await leadsTo(bare.topic.id)).toBe(target.topic.id);
  });
});
