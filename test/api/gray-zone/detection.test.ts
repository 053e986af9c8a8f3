/** What the hub notices by itself: topics, gaps of the map, repeated covers; and what it makes of what it noticed before. */
import { GrayZoneRepository, TopicRepository } from '@groundcrew/db';
import { detectGrayZones } from '../../../api/src/gray-zone/detection.service';
import { hooks } from '../../../api/src/server/hooks';
import type { Company } from '../../support/company';
import { dialects } from '../../support/databases';
import { DetectionBench, START } from './detection-bench';

describe.each(dialects)('gray zones that the hub notices on %s', (dialect) => {
  let bench: DetectionBench;
  beforeEach(async () => {
    bench = await DetectionBench.start(dialect);
  });
  afterEach(() => bench?.database.drop());

  const team = (name: keyof Company['teams']) => bench.company.teams[name].key;
  const person = (name: keyof Company['people']) => bench.company.people[name].key;

  it('a topic with five requests that land here and there, with its figures and teams', async () => {
    const topic = await bench.aTopic('새 제휴몰 오픈은 누구와 이야기하나요?');
    const [centre, platform] = [team('centre'), team('platform')];
    await bench.ask(topic, [centre, centre, platform, platform]);
    expect(await bench.detect()).toEqual({ found: 0, opened: 0, added: 0 });
    await bench.ask(topic, [centre]);
    // One that always lands at the same team is none, nor is one of which everything lies more than 90 days back.
    await bench.ask(await bench.aTopic('카드 오류'), Array(9).fill(centre));
    await bench.ask(await bench.aTopic('옛일'), [centre, centre, centre, platform, platform], 90);
    expect(await bench.detect()).toEqual({ found: 1, opened: 1, added: 0 });
    const [zone, ...others] = await bench.zones();
    expect(others).toEqual([]);
    expect(zone).toMatchObject({
      question: '새 제휴몰 오픈은 누구와 이야기하나요?',
      source: 'TOPIC',
      state: 'SPOTTED',
      size: 5,
      measure: { requests: 5, teams: 2, bounceRate: 0, from: '2026-08-25', to: '2026-11-22' },
      teams: { [centre]: 3, [platform]: 2 },
      concerns: ['LANDED'],
      sightings: [['2026-11-22', 5]],
    });
    expect(zone?.measure.entropy).toBeCloseTo(0.971, 3);
    const [audit] = await bench.database.db.fresh.query(
      "SELECT actor_id AS actor, detail FROM audit WHERE action = 'gray-zone.detected'",
    );
    expect(audit.actor).toBeNull();
    expect(JSON.parse(audit.detail)).toMatchObject({ source: 'TOPIC', size: 5 });
  });

  it('write nothing while nothing changes, and only the day when it is another one', async () => {
    const topic = await bench.aTopic('누가 열어요?');
    await bench.ask(topic, [
      team('centre'),
      team('centre'),
      team('centre'),
      team('platform'),
      team('platform'),
    ]);
    await bench.aWork('아무도 맡지 않은 일', []);
    await bench.detect();
    const before = await bench.written();
    expect(await bench.detect()).toEqual({ found: 2, opened: 0, added: 0 });
    expect(await bench.written()).toBe(before);
    bench.pass(1);
    await bench.detect();
    const zones = await bench.zones();
    expect(zones.map(({ lastSeenOn, sightings }) => [lastSeenOn, sightings.length])).toEqual([
      ['2026-11-23', 1],
      ['2026-11-23', 1],
    ]);
    expect(zones.find(({ source }) => source === 'TOPIC')?.measure).toMatchObject({
      from: '2026-08-26',
      to: '2026-11-23',
    });
  });

  it('add to the open one: a sighting a day, the size, the weights of its teams', async () => {
    const [centre, platform, payments] = [team('centre'), team('platform'), team('payments')];
    const topic = await bench.aTopic('누가 열어요?');
    await bench.ask(topic, [centre, centre, centre, platform, platform]);
    await bench.detect();
    await bench.ask(topic, [platform]);
    await bench.detect();
    bench.pass(2);
    await bench.ask(topic, [payments, payments]);
    expect(await bench.detect()).toEqual({ found: 1, opened: 0, added: 1 });
    expect(await bench.zones()).toMatchObject([
      {
        size: 8,
        teams: { [centre]: 3, [platform]: 3, [payments]: 2 },
        sightings: [
          ['2026-11-22', 6],
          ['2026-11-24', 8],
        ],
      },
    ]);
  });

  it('keep one open whose evidence is gone, with the day on which it was seen last', async () => {
    const work = await bench.aWork('아무도 맡지 않은 일', []);
    await bench.detect();
    await bench.own(work, person('operator'), '2026-11-22');
    bench.pass(3);
    expect(await bench.detect()).toEqual({ found: 0, opened: 0, added: 0 });
    expect(await bench.zones()).toMatchObject([{ state: 'SPOTTED', lastSeenOn: '2026-11-22' }]);
  });

  it('gaps of the map: no owner, two, and a hand-off without one on a side; since when, and whose', async () => {
    const [operator, lead, peer] = [person('operator'), person('lead'), person('peer')];
    const unowned = await bench.aWork('쿠폰 비용 확인', [operator]);
    await bench.disown(unowned, '2026-10-13');
    const doubly = await bench.aWork('교환 회수 추적', [lead]);
    await bench.own(doubly, peer, '2026-09-01');
    const owned = await bench.aWork('출고', [lead]);
    await bench.aHandOff(owned, unowned, '2026-03-01');
    await bench.aHandOff(owned, doubly, '2026-03-01');
    expect(await bench.detect()).toEqual({ found: 3, opened: 3, added: 0 });
    const bySource = new Map((await bench.zones()).map((zone) => [zone.source, zone]));
    expect(bySource.get('UNOWNED')).toMatchObject({
      question: '쿠폰 비용 확인',
      size: 0,
      measure: { accountables: 0, from: '2026-10-13' },
      teams: { [team('centre')]: 1 },
      concerns: ['OWNS'],
    });
    expect(bySource.get('DOUBLY_OWNED')).toMatchObject({
      size: 2,
      measure: { accountables: 2, from: '2026-09-01' },
      teams: { [team('centre')]: 1, [team('payments')]: 1 },
    });
    expect(bySource.get('HAND_OFF')).toMatchObject({
      question: '주문 목록 (출고 → 쿠폰 비용 확인)',
      size: 1,
      measure: { missingSides: 1, from: '2026-10-13' },
    });
  });

  it('the third cover of a topic in 90 days, whoever helped; one that never began does not count', async () => {
    const topic = await bench.aTopic('쿠폰이 정산과 달라요');
    const [operator, peer] = [person('operator'), person('peer')];
    await bench.cover(topic, operator, '2026-08-24');
    await bench.cover(topic, operator, '2026-09-10');
    await bench.cover(topic, peer, '2026-10-20');
    await bench.cover(topic, peer, '2026-11-05', '2026-11-05');
    await bench.cover(topic, peer, '2026-11-30');
    expect((await bench.detect()).found).toBe(0);
    await bench.cover(topic, operator, '2026-11-21');
    expect(await bench.detect()).toEqual({ found: 1, opened: 1, added: 0 });
    expect(await bench.zones()).toMatchObject([
      {
        source: 'COVER',
        size: 3,
        measure: { covers: 3, helpers: 2 },
        teams: { [team('centre')]: 2, [team('payments')]: 1 },
        concerns: ['COVERED'],
      },
    ]);
  });

  it('what a topic is noticed for twice is one gray zone', async () => {
    const topic = await bench.aTopic('누가 열어요?');
    const centre = team('centre');
    await bench.ask(topic, [centre, centre, centre, team('platform'), team('platform')]);
    for (const day of ['2026-09-10', '2026-10-10', '2026-11-10'])
      await bench.cover(topic, person('peer'), day);
    expect(await bench.detect()).toEqual({ found: 1, opened: 1, added: 0 });
    expect(await bench.zones()).toMatchObject([
      { source: 'TOPIC', size: 5, measure: { requests: 5, covers: 3 }, teams: { [team('payments')]: 3 } },
    ]);
  });

  it('what was dismissed stays quiet until it has grown by half and three; then it follows the old one', async () => {
    const topic = await bench.aTopic('누가 열어요?');
    const [centre, platform] = [team('centre'), team('platform')];
    await bench.ask(topic, [centre, centre, centre, platform, platform]);
    await bench.detect();
    const [first] = await bench.zones();
    await bench.dismiss(first?.id ?? 0);
    await bench.ask(topic, [platform, platform]);
    bench.pass(1);
    expect(await bench.detect()).toEqual({ found: 1, opened: 0, added: 0 });
    await bench.ask(topic, [centre]);
    expect(await bench.detect()).toEqual({ found: 1, opened: 1, added: 0 });
    expect((await bench.zones()).map(({ state, size, previousId }) => ({ state, size, previousId }))).toEqual(
      [
        { state: 'DISMISSED', size: 5, previousId: null },
        { state: 'SPOTTED', size: 8, previousId: first?.id },
      ],
    );
    expect(await bench.detect()).toEqual({ found: 1, opened: 0, added: 0 });
    const said = await bench.database.db.fresh.query(
      "SELECT subject_id AS id FROM audit WHERE action = 'gray-zone.seen-again'",
    );
    expect(said).toEqual([{ id: first?.id }]);
  });

  it('after adoption only what came since counts, of a topic, its covers and a gap', async () => {
    const topic = await bench.aTopic('누가 열어요?');
    const [centre, platform] = [team('centre'), team('platform')];
    await bench.ask(
      topic,
      Array.from({ length: 20 }, (_, at) => (at % 2 ? centre : platform)),
    );
    const work = await bench.aWork('쿠폰 비용 확인', []);
    await bench.detect();
    for (const { id } of await bench.zones()) await bench.adopt(id);
    await bench.own(work, person('operator'), bench.today);
    bench.pass(10);
    expect(await bench.detect()).toEqual({ found: 0, opened: 0, added: 0 });
    await bench.ask(topic, [centre, centre, centre, platform, platform]);
    await bench.disown(work, bench.today);
    expect(await bench.detect()).toEqual({ found: 2, opened: 2, added: 0 });
    const again = (await bench.zones()).filter(({ state }) => state === 'SPOTTED');
    expect(again.map(({ source, previousId }) => [source, previousId !== null])).toEqual([
      ['TOPIC', true],
      ['UNOWNED', true],
    ]);
    expect(again[0]).toMatchObject({ size: 5, measure: { from: '2026-11-23' } });
  });

  it('one that somebody reported about the topic takes the figures', async () => {
    const topic = await bench.aTopic('누가 열어요?');
    const [centre, platform] = [team('centre'), team('platform')];
    const reported = await new GrayZoneRepository(bench.database.db.writer.manager).create({
      question: '오픈은 누가 하나요?',
      source: 'REPORTED',
      spottedAt: START,
      reportedBy: person('peer'),
      topicId: topic,
    });
    await new GrayZoneRepository(bench.database.db.writer.manager).addTeams(reported, [
      { teamId: platform, weight: 1, concern: 'NAMED' },
    ]);
    await bench.ask(topic, [centre, centre, centre, platform, platform]);
    expect(await bench.detect()).toEqual({ found: 1, opened: 0, added: 1 });
    expect(await bench.zones()).toMatchObject([
      { id: reported, source: 'REPORTED', size: 5, teams: { [centre]: 3, [platform]: 2 } },
    ]);
    const [named] = await bench.database.db.fresh.query(
      'SELECT concern FROM gray_zone_team WHERE team_id = ?',
      [platform],
    );
    expect(named.concern).toBe('NAMED');
    expect(await bench.detect()).toEqual({ found: 1, opened: 0, added: 0 });
  });

  it('a topic that was merged goes on under the other', async () => {
    const [centre, platform] = [team('centre'), team('platform')];
    const [topic, other] = [await bench.aTopic('누가 열어요?'), await bench.aTopic('오픈 담당은요?')];
    await bench.ask(topic, [centre, centre, centre, platform, platform]);
    await bench.detect();
    await new TopicRepository(bench.database.db.writer.manager).merge(topic, other);
    expect(await bench.detect()).toEqual({ found: 1, opened: 0, added: 0 });
    await bench.ask(other, [platform]);
    expect(await bench.detect()).toEqual({ found: 1, opened: 0, added: 1 });
    expect(await bench.zones()).toMatchObject([{ size: 6 }]);
  });

  it('four looks at once are one', async () => {
    for (let at = 0; at < 30; at += 1) await bench.aWork(`일 ${at}`, []);
    const figures = await Promise.all(Array.from({ length: 4 }, () => bench.detect()));
    expect(figures.reduce((sum, { opened }) => sum + opened, 0)).toBe(30);
    expect(await bench.zones()).toHaveLength(30);
    const [{ count }] = await bench.database.db.fresh.query(
      "SELECT COUNT(*) AS count FROM audit WHERE action = 'gray-zone.detected'",
    );
    expect(Number(count)).toBe(30);
  });

  it('a detector that fails holds up none of the others', async () => {
    await bench.aWork('아무도 맡지 않은 일', []);
    const failures: unknown[] = [];
    const detectors = [() => Promise.reject(new Error('broken')), ...hooks.grayZoneDetectors];
    const parts = { db: bench.database.db, now: () => bench.now, detectors };
    expect(await detectGrayZones(parts, (error) => failures.push(error))).toMatchObject({ opened: 1 });
    expect(failures).toEqual([new Error('broken')]);
  });
});
