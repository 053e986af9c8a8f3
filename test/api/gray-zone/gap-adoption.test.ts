/** Adopting closes the gap that a gray zone is about: what would leave it open is refused, and what is found afterwards is another one. */
import { toGlobalId } from 'graphql-relay';
import { detectGrayZones } from '../../../api/src/gray-zone/detection.service';
import { detectGaps } from '../../../api/src/responsibility/gap.detector';
import { hooks } from '../../../api/src/server/hooks';
import { dialects } from '../../support/databases';
import { type Hub, startHub, TEST_NOW } from '../../support/hub';
import { tried } from '../../support/kpis';
import { aName, aResponsibility } from '../../support/responsibilities';
import { anAssignment, aTrial, done, shown, type Taken } from '../../support/trials';
import { tryToPropose } from './proposals';

const BEFORE = '2026-01-01';
const CONCLUDE = ['concludeTrial', 'ConcludeTrialInput'] as const;

describe.each(dialects)('gaps of the map that are taken on %s', (dialect) => {
  let hub: Hub;
  beforeEach(async () => {
    hub = await startHub(dialect);
  });
  afterEach(() => hub?.stop());

  const detect = () =>
    detectGrayZones({ db: hub.database.db, now: () => TEST_NOW, detectors: hooks.grayZoneDetectors });
  /** The open gray zone of a source, as the hub shows it. */
  const found = async (
    source: string,
  ): Promise<Taken & { mendedBy: { id: string }[]; previous: { id: string } | null }> => {
    const [row] = await hub.database.db.fresh.query(
      "SELECT id FROM gray_zone WHERE source = ? AND state = 'SPOTTED' ORDER BY id DESC",
      [source],
    );
    return shown(
      hub,
      'GrayZone',
      toGlobalId('GrayZone', row.id),
      'id version mendedBy { id } previous { id }',
    );
  };
  const openSources = async () =>
    (
      await hub.database.db.fresh.query(
        "SELECT source FROM gray_zone WHERE state = 'SPOTTED' ORDER BY source",
      )
    ).map(({ source }: { source: string }) => source);
  /** The fields at which a proposal and an assignment of it are refused, which are the same. */
  const refused = async (zone: Taken, input: Record<string, unknown>) => {
    const asked = await tryToPropose(hub, { grayZoneId: zone.id, ...input });
    const { code, fields } = await tried(hub, 'lead', 'assignGrayZone', anAssignment(hub, zone, input));
    expect([asked.code, asked.fields]).toEqual([code, fields]);
    return fields;
  };
  const adopt = (trial: Taken) =>
    done(hub, 'lead', ...CONCLUDE, { ...trial, decision: 'ADOPT' }, 'trial { outcome }');
  const aHandOff = (fromId: string, toId: string) =>
    done(hub, 'lead', 'linkHandOff', 'LinkHandOffInput', { fromId, toId, what: '목록' }, 'handOff { id }');
  const owned = () => aResponsibility(hub, { on: BEFORE, accountableId: hub.company.people.operator.id });
  const splitOf = (responsibilityId: string) => ({
    mapEffect: 'SPLIT',
    responsibilityId,
    scopeLeft: '나머지',
    leftName: aName(),
    leftWithTeamId: hub.company.teams.centre.id,
  });

  it('refuses new and other work for work that nobody owns, and takes its own, whole or a part', async () => {
    const { id } = await aResponsibility(hub, { on: BEFORE });
    const other = await aResponsibility(hub, { on: BEFORE, accountableId: hub.company.people.lead.id });
    await detect();
    const zone = await found('UNOWNED');
    expect(zone.mendedBy).toEqual([{ id }]);
    expect(await refused(zone, { mapEffect: 'NEW' })).toEqual(['mapEffect: leaves_gap']);
    const takeOver = { mapEffect: 'TAKE_OVER', responsibilityId: other.id };
    expect(await refused(zone, takeOver)).toEqual(['responsibilityId: leaves_gap']);
    expect(await refused(zone, splitOf(other.id))).toEqual(['responsibilityId: leaves_gap']);
    const { trial } = await aTrial(hub, splitOf(id), zone);
    await adopt(trial);
    expect(await detect()).toMatchObject({ found: 0, opened: 0 });
    expect(await shown(hub, 'Responsibility', id, 'gaps')).toEqual({ gaps: [] });
  });

  it('asks of a hand-off for a side that misses an owner; what is left of it is another gray zone', async () => {
    const [from, to] = [await aResponsibility(hub, { on: BEFORE }), await owned()];
    await aHandOff(from.id, to.id);
    await detect();
    const zone = await found('HAND_OFF');
    expect(zone.mendedBy).toEqual([{ id: from.id }]);
    expect(await refused(zone, { mapEffect: 'NEW' })).toEqual(['mapEffect: leaves_gap']);
    expect(await refused(zone, splitOf(to.id))).toEqual(['responsibilityId: leaves_gap']);
    const takeOver = { mapEffect: 'TAKE_OVER', responsibilityId: from.id };
    const { trial } = await aTrial(hub, takeOver, zone);
    await adopt(trial);
    expect(await detect()).toMatchObject({ found: 0, opened: 0 });

    // Both sides are missing: taking one leaves the other, and that is said anew the same day.
    const [first, second] = [
      await aResponsibility(hub, { on: BEFORE }),
      await aResponsibility(hub, { on: BEFORE }),
    ];
    await aHandOff(first.id, second.id);
    await detect();
    const both = await found('HAND_OFF');
    expect(both.mendedBy).toHaveLength(2);
    const half = await aTrial(hub, { mapEffect: 'TAKE_OVER', responsibilityId: first.id }, both);
    await adopt(half.trial);
    await detect();
    expect(await found('HAND_OFF')).toMatchObject({
      mendedBy: [{ id: second.id }],
      previous: { id: both.id },
    });
  });

  it('has nothing to take of a hand-off whose side has ended', async () => {
    const [from, to] = [await owned(), await owned()];
    await aHandOff(from.id, to.id);
    await done(
      hub,
      'lead',
      'endResponsibility',
      'EndResponsibilityInput',
      { ...to },
      'responsibility { id }',
    );
    await detect();
    const zone = await found('HAND_OFF');
    expect(zone.mendedBy).toEqual([]);
    expect(await refused(zone, { mapEffect: 'NEW' })).toEqual(['mapEffect: leaves_gap']);
    expect(await refused(zone, splitOf(from.id))).toEqual(['responsibilityId: leaves_gap']);
  });

  it('notices a gap that opens again on the day of its adoption', async () => {
    const { id } = await aResponsibility(hub, { on: BEFORE });
    await detect();
    const zone = await found('UNOWNED');
    const { trial } = await aTrial(hub, { mapEffect: 'TAKE_OVER', responsibilityId: id }, zone);
    await adopt(trial);
    expect(await openSources()).toEqual([]);
    const { parties } = await shown(hub, 'Responsibility', id, 'parties { id }');
    await done(hub, 'lead', 'endParty', 'EndPartyInput', { partyId: parties[0].id }, 'responsibility { id }');
    expect(await detect()).toMatchObject({ found: 1, opened: 1 });
    expect(await found('UNOWNED')).toMatchObject({ previous: { id: zone.id } });
    expect(await detect()).toMatchObject({ found: 1, opened: 0 });
  });

  it('does not take for open what was adopted while the hub looked', async () => {
    const { id } = await aResponsibility(hub, { on: BEFORE });
    await detect();
    const zone = await found('UNOWNED');
    const { trial } = await aTrial(hub, { mapEffect: 'TAKE_OVER', responsibilityId: id }, zone);
    const slow: typeof detectGaps = async (scope) => {
      const seen = await detectGaps(scope);
      await adopt(trial);
      return seen;
    };
    const look = { db: hub.database.db, now: () => TEST_NOW, detectors: [slow] };
    expect(await detectGrayZones(look)).toEqual({ found: 1, opened: 0, added: 0 });
    expect(await openSources()).toEqual([]);
    expect(await detect()).toMatchObject({ found: 0, opened: 0 });
  });

  it('opens none for what was mended while the hub looked', async () => {
    const { people } = hub.company;
    const [bare, from] = [await aResponsibility(hub, { on: BEFORE }), await owned()];
    const twice = await aResponsibility(hub, { on: BEFORE, accountableId: people.operator.id });
    const both = { responsibilityId: twice.id, role: 'ACCOUNTABLE', on: BEFORE, ifTaken: 'KEEP_BOTH' };
    const partiesOf = 'responsibility { parties { id holder { ... on Member { id } } } }';
    const { responsibility } = await done(
      hub,
      'lead',
      'assignParty',
      'AssignPartyInput',
      { ...both, holderId: people.lead.id },
      partiesOf,
    );
    await aHandOff(bare.id, from.id);
    const mended: typeof detectGaps = async (scope) => {
      const seen = await detectGaps(scope);
      const taken = { responsibilityId: bare.id, role: 'ACCOUNTABLE', holderId: people.operator.id };
      await done(hub, 'lead', 'assignParty', 'AssignPartyInput', taken, partiesOf);
      const [, second] = responsibility.parties;
      await done(hub, 'lead', 'endParty', 'EndPartyInput', { partyId: second.id }, partiesOf);
      return seen;
    };
    const look = { db: hub.database.db, now: () => TEST_NOW, detectors: [mended] };
    expect(await detectGrayZones(look)).toEqual({ found: 3, opened: 0, added: 0 });
    expect(await openSources()).toEqual([]);
  });
});
