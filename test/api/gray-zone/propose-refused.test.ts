/** What cannot be proposed is refused at the field that says so. */
import { MemberRepository, TeamRepository } from '@groundcrew/db';
import { toGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub } from '../../support/hub';
import { aKpi, aMetric, tried } from '../../support/kpis';
import { aResponsibility } from '../../support/responsibilities';
import { aZone, tryToPropose } from './proposals';

describe.each(dialects)('a proposal on %s is refused for', (dialect) => {
  let hub: Hub;
  let grayZoneId: string;
  beforeAll(async () => {
    hub = await startHub(dialect);
    grayZoneId = (await aZone(hub)).id;
  });
  afterAll(() => hub.stop());

  const refused = async (input: Record<string, unknown>) => {
    const { code, reason, fields } = await tryToPropose(hub, { grayZoneId, ...input });
    return [code, reason, fields];
  };
  const unknown = (field: string) => ['NOT_FOUND', undefined, [`${field}: unknown_id`]];
  const wrong = (...fields: string[]) => ['INVALID_INPUT', undefined, fields];
  const state = (field: string) => ['CONFLICT', 'STATE', [`${field}: state`]];

  it('what is not there', async () => {
    const nothing = toGlobalId('Responsibility', 99_999);
    expect(await refused({ grayZoneId: 'nothing' })).toEqual(unknown('grayZoneId'));
    expect(await refused({ grayZoneId: toGlobalId('GrayZone', 99_999) })).toEqual(unknown('grayZoneId'));
    expect(await refused({ ownerId: toGlobalId('Member', 99_999) })).toEqual(unknown('ownerId'));
    expect(await refused({ ownerId: toGlobalId('Topic', 1) })).toEqual(unknown('ownerId'));
    expect(await refused({ mapEffect: 'TAKE_OVER', responsibilityId: nothing })).toEqual(
      unknown('responsibilityId'),
    );
    expect(await refused({ leftWithTeamId: toGlobalId('Team', 99_999) })).toEqual(unknown('leftWithTeamId'));
    expect(await refused({ valueId: toGlobalId('CompanyValue', 99_999) })).toEqual(unknown('valueId'));
    expect(await refused({ askTeamIds: [hub.company.teams.centre.id, 'x'] })).toEqual(
      unknown('askTeamIds.1'),
    );
    expect(await refused({ links: [{ responsibilityId: nothing, relation: 'AFTER' }] })).toEqual(
      unknown('links.0.responsibilityId'),
    );
    expect(await refused({ effects: [{ kpiId: toGlobalId('Kpi', 99_999), expected: '1' }] })).toEqual(
      unknown('effects.0.kpiId'),
    );
  });

  it('what the chosen change of the map needs, all of it at once', async () => {
    expect(await refused({ mapEffect: 'SPLIT' })).toEqual(
      wrong(
        'responsibilityId: required',
        'scopeLeft: required',
        'leftWithTeamId: required',
        'leftName: required',
      ),
    );
    expect(await refused({ mapEffect: 'TAKE_OVER' })).toEqual(wrong('responsibilityId: required'));
    const { id } = await aResponsibility(hub, { name: '제휴몰 오픈' });
    expect(await refused({ responsibilityId: id })).toEqual(wrong('responsibilityId: not_with_new'));
    const split = {
      mapEffect: 'SPLIT',
      responsibilityId: id,
      leftWithTeamId: hub.company.teams.platform.id,
      scopeLeft: '대형 구축',
    };
    expect(await refused({ ...split, name: '제휴몰 오픈', leftName: '대형' })).toEqual(
      wrong('name: duplicate'),
    );
    expect(
      await refused({ ...split, name: '작은 몰', leftName: ' 작은  몰', scopeTaken: '대형 구축' }),
    ).toEqual(wrong('leftName: duplicate', 'scopeLeft: duplicate'));
  });

  it('what is named twice, and effects that cannot be', async () => {
    const kpi = await aKpi(hub, await aMetric(hub.database.db), await aMetric(hub.database.db));
    const { id: responsibilityId } = await aResponsibility(hub);
    const effect = { kpiId: kpi.id, expected: '-0.1' };
    expect(await refused({ effects: [effect, { ...effect, expected: '0.2' }] })).toEqual(
      wrong('effects.1.kpiId: duplicate'),
    );
    expect(await refused({ effects: [{ ...effect, expected: '-1.01' }] })).toEqual(
      wrong('effects.0.expected: out_of_range'),
    );
    const link = { responsibilityId, relation: 'BESIDE' };
    expect(await refused({ links: [link, { ...link, note: '같은 일' }] })).toEqual(
      wrong('links.1.responsibilityId: duplicate'),
    );
  });

  it('what has ended, closed, left or been retired', async () => {
    const { id, version } = await aResponsibility(hub, { on: '2026-01-01' });
    await tried(hub, 'lead', 'endResponsibility', { id, version });
    expect(await refused({ mapEffect: 'TAKE_OVER', responsibilityId: id })).toEqual(
      state('responsibilityId'),
    );
    expect(await refused({ links: [{ responsibilityId: id, relation: 'AFTER' }] })).toEqual(
      state('links.0.responsibilityId'),
    );
    const kpi = await aKpi(hub, await aMetric(hub.database.db), await aMetric(hub.database.db));
    await tried(hub, 'operator', 'retireKpi', { id: kpi.id, version: kpi.version, reason: '다 봤다' });
    expect(await refused({ effects: [{ kpiId: kpi.id, expected: '0.1' }] })).toEqual(
      state('effects.0.kpiId'),
    );
    const closed = toGlobalId('Team', await aClosedTeam());
    expect(await refused({ leftWithTeamId: closed })).toEqual(state('leftWithTeamId'));
    expect(await refused({ ownerId: closed })).toEqual(state('ownerId'));
    expect(await refused({ askTeamIds: [closed] })).toEqual(state('askTeamIds.0'));
    expect(await refused({ ownerId: await aMember('2026-01-01') })).toEqual(state('ownerId'));
  });

  it('who is accountable already, who belongs to no team, and a gray zone that is closed', async () => {
    const { people } = hub.company;
    const { id: responsibilityId } = await aResponsibility(hub, { accountableId: people.operator.id });
    expect(await refused({ mapEffect: 'TAKE_OVER', responsibilityId })).toEqual(state('ownerId'));
    expect(await refused({ ownerId: await aMember() })).toEqual(state('ownerId'));
    const zone = await aZone(hub);
    await tried(hub, 'head', 'dismissGrayZone', { ...zone, reason: '아무도 묻지 않는다' });
    expect(await refused({ grayZoneId: zone.id })).toEqual(state('grayZoneId'));
  });

  const aClosedTeam = () =>
    hub.database.db.transaction(async (manager) => {
      const teams = new TeamRepository(manager);
      const id = await teams.create({
        key: 'closed',
        name: '닫힌 팀',
        kind: 'TEAM',
        mission: null,
        parentId: hub.company.teams.root.key,
        from: '2024-01-01',
      });
      await teams.update(id, { to: '2026-01-01' });
      return id;
    });
  /** Somebody without a team. */
  const aMember = async (deactivatedOn?: string): Promise<string> =>
    hub.database.db.transaction(async (manager) => {
      const members = new MemberRepository(manager);
      const id = await members.create({
        email: null,
        name: '한별',
        locale: 'ko',
        timeZone: 'Asia/Seoul',
        isAdmin: false,
        joinedOn: '2024-01-01',
      });
      if (deactivatedOn) await members.update(id, { deactivatedOn });
      return toGlobalId('Member', id);
    });
});
