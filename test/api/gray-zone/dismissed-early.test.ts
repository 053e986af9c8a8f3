/** A reported gray zone that is dismissed before the hub counted it is quiet until its evidence has grown (domain.md, "gray-zone"). */
import { detectGrayZones } from '../../../api/src/gray-zone/detection.service';
import { hooks } from '../../../api/src/server/hooks';
import { dialects } from '../../support/databases';
import { type Hub, startHub, TEST_NOW } from '../../support/hub';
import { acted } from '../routing/routing';
import { act, reported } from './zones';

describe.each(dialects)('a reported gray zone that is dismissed at once, on %s', (dialect) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(dialect);
  });
  afterAll(() => hub?.stop());

  it('is not opened again by what was asked before, only by half as much again', async () => {
    const text = '새 제휴몰은 누가 열어요?';
    const { topic } = await acted(hub, 'peer', 'askWhose', { text });
    const ask = (name: 'centre' | 'platform') =>
      acted(hub, 'peer', 'askWhose', { text, topicId: topic.id, teamId: hub.company.teams[name].id });
    for (const name of ['centre', 'platform', 'centre', 'platform', 'centre'] as const) await ask(name);
    const zone = await reported(hub, 'operator', { topicId: topic.id });
    const dismissal = { id: zone.id, version: zone.version, reason: '곧 없어질 일이에요' };
    expect(await act(hub, 'lead', 'dismissGrayZone', dismissal)).toMatchObject({
      grayZone: { state: 'DISMISSED', size: 6 },
    });
    const detect = () =>
      detectGrayZones({ db: hub.database.db, now: () => TEST_NOW, detectors: hooks.grayZoneDetectors });
    expect(await detect()).toMatchObject({ found: 1, opened: 0 });
    for (const name of ['centre', 'platform'] as const) await ask(name);
    expect(await detect()).toMatchObject({ opened: 0 });
    await ask('platform');
    expect(await detect()).toMatchObject({ opened: 1 });
  });
});
