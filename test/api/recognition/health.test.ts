/** Whether recognition reaches everybody: shares, rings and quiet work, for leads and admins (domain.md, "recognition"). */
import { RecognitionRepository } from '@groundcrew/db';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric, tried } from '../../support/kpis';
import { readsDuring } from '../../support/reads';
import { settled } from '../../support/settled';
import { recognized } from './posts';

const HEALTH = `query ($teamId: ID) { recognitionHealth(teamId: $teamId) { from to memberCount recognizedCount postCount acrossTeamsCount
  rings { members { name } posts share } quiet { member { name } kpis deliveries answeredRequests lastRecognizedOn }
  teams { team { name } memberCount recognizedCount } } }`;

describe.each(dialects)('the health of recognition, on %s', (dialect) => {
  let hub: Hub;
  let now = new Date('2026-06-01T03:00:00Z');
  const health = async (who: Parameters<Hub['ask']>[0], teamId?: string) => {
    const { data, errors } = await hub.ask(who, HEALTH, { teamId });
    return errors ? errors[0]?.extensions : data.recognitionHealth;
  };

  beforeAll(async () => {
    hub = await startHub(dialect, { now: () => now, env: {} });
    // Long before the window.
    await recognized(hub, 'peer', ['operator'], { text: '지난 봄의 칭찬' });
    now = new Date('2026-06-01T09:00:00Z');
    await hub.database.db.writer.query('UPDATE session SET expires_at = ?', [
      new Date('2027-01-01T00:00:00Z').getTime(),
    ]);
    now = new Date('2026-11-22T03:00:00Z');
    await aKpi(hub, await aMetric(hub.database.db), null, {}, 'operator');
    for (let at = 0; at < 2; at += 1) {
      await recognized(hub, 'peer', ['otherLead']);
      await recognized(hub, 'otherLead', ['peer']);
    }
    await recognized(hub, 'peer', ['lead', 'head']);
    const { id } = await recognized(hub, 'admin', ['operator'], { text: '물릴 칭찬' });
    await tried(hub, 'admin', 'withdrawRecognition', { id });
  });
  afterAll(() => hub?.stop());

  it('counts who was recognised in 90 days, across teams and not, team by team', async () => {
    expect(await health('admin')).toMatchObject({
      from: '2026-08-25',
      to: '2026-11-22',
      memberCount: 6,
      recognizedCount: 4,
      postCount: 5,
      acrossTeamsCount: 1,
      teams: [
        { team: { name: '결제개발팀' }, memberCount: 2, recognizedCount: 2 },
        { team: { name: '물결상회' }, memberCount: 1, recognizedCount: 0 },
        { team: { name: '센터운영파트' }, memberCount: 2, recognizedCount: 1 },
        { team: { name: '커머스운영팀' }, memberCount: 1, recognizedCount: 1 },
      ],
    });
  });

  it('names whose work shows elsewhere, and whom nobody recognised', async () => {
    const { quiet } = await health('admin');
    expect(quiet).toEqual([
      {
        member: { name: '서지안' },
        kpis: 1,
        deliveries: 0,
        answeredRequests: 0,
        lastRecognizedOn: '2026-06-01',
      },
    ]);
  });

  it('shows rings that mostly recognise each other', async () => {
    // Two of the peer's four went elsewhere.
    expect((await health('admin')).rings).toEqual([]);
    for (let at = 0; at < 4; at += 1) await recognized(hub, 'otherLead', ['peer']);
    expect((await health('admin')).rings).toEqual([
      { members: [{ name: '오민재' }, { name: '신다은' }], posts: 8, share: 0.8 },
    ]);
    expect((await health('head', hub.company.teams.commerce.id)).rings).toEqual([]);
  });

  it('is of a lead’s own teams with those below them', async () => {
    expect(await health('head', hub.company.teams.commerce.id)).toMatchObject({
      memberCount: 3,
      recognizedCount: 2,
      postCount: 1,
      acrossTeamsCount: 1,
      teams: [{ team: { name: '센터운영파트' } }, { team: { name: '커머스운영팀' } }],
      quiet: [{ member: { name: '서지안' } }],
    });
    expect(await health('head', hub.company.teams.payments.id)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await health('head')).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: ['teamId'] }] });
    expect(await health('operator', hub.company.teams.centre.id)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await health('admin', hub.company.teams.payments.id)).toMatchObject({ memberCount: 2 });
  });

  it('reads a fixed number of times', async () => {
    await settled(hub, now);
    const reads = await readsDuring(hub, () => health('admin'));
    // One more where there are rings.
    expect(reads).toBeLessThanOrEqual(10);
    await recognized(hub, 'lead', ['operator']);
    await settled(hub, now);
    expect(await readsDuring(hub, () => health('admin'))).toBeLessThanOrEqual(reads);
  });

  it('is not thinned by what nobody wrote', async () => {
    const before = await health('admin');
    await hub.database.db.transaction((manager) =>
      new RecognitionRepository(manager).create({
        kind: 'PRAISE',
        authorId: null,
        authorTeamId: null,
        text: '가져온 칭찬',
        creditedFrom: null,
        creditedTo: null,
        customer: null,
        valueId: null,
        isBehindScenes: false,
        isLeaderExample: false,
        isAcrossTeams: false,
        ideaId: null,
        zoneId: null,
        kpiId: null,
        postedAt: now,
        points: null,
        recipients: [{ memberId: hub.company.people.admin.key, teamId: null }],
        mentionIds: [],
        extSource: 'all-contributors:x',
        extRef: 'somebody',
      }),
    );
    const { recognizedCount, postCount, acrossTeamsCount } = await health('admin');
    expect({ postCount, acrossTeamsCount }).toEqual({
      postCount: before.postCount,
      acrossTeamsCount: before.acrossTeamsCount,
    });
    expect(recognizedCount).toBe(before.recognizedCount + 1);
  });

  it('shows what goes round among three, and counts each post once', async () => {
    for (const [from, others] of [
      ['head', ['admin', 'operator']],
      ['admin', ['operator']],
      ['operator', ['head']],
    ] as const)
      for (let at = 0; at < 2; at += 1) await recognized(hub, from, others);
    expect((await health('admin')).rings).toContainEqual({
      members: [{ name: '서지안' }, { name: '배도현' }, { name: '최가온' }],
      posts: 6,
      share: 1,
    });
  });
});
