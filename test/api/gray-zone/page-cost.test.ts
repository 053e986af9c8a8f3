/** What the pages of gray zones cost: the portal's own operations send 12 statements at most, as many for 10 gray zones as for 1,000. */
import { CompanyRepository, change } from '@groundcrew/db';
import { fromGlobalId, toGlobalId } from 'graphql-relay';
import { dialects } from '../../support/databases';
import { type Hub, startHub, TEST_NOW } from '../../support/hub';
import { aKpi, aMetric, points } from '../../support/kpis';
import { portalOperation } from '../../support/portal-operations';
import { readsDuring } from '../../support/reads';
import { aResponsibility } from '../../support/responsibilities';
import { settled } from '../../support/settled';
import { manyZones, type Turn } from './many-zones';

type Who = keyof Hub['company']['people'];
/** What a loader of the portal sends: one operation after another. */
type Sent = readonly [operation: string, variables: Record<string, unknown>][];

const VIEWERS: readonly Who[] = ['operator', 'head', 'admin'];

describe.each(dialects)('the pages of gray zones on %s', (dialect) => {
  /** Each page with what it costs whom, over as many gray zones. */
  const costsOf = async (count: number): Promise<Record<string, number>> => {
    const hub = await startHub(dialect);
    try {
      const keys = await filled(hub, count);
      const costs: Record<string, number> = {};
      for (const who of VIEWERS) {
        for (const [page, sent] of Object.entries(pages(hub, keys))) {
          if (page === 'propose' && who === 'admin') continue;
          const ask = () => sendAll(hub, who, sent);
          await ask();
          costs[`${page} for ${who}`] = await readsDuring(hub, ask);
        }
      }
      return costs;
    } finally {
      await hub.stop();
    }
  };

  it('send 12 statements at most, the same for 10 gray zones and for 1,000', async () => {
    const [few, many] = [await costsOf(10), await costsOf(1_000)];
    process.stderr.write(`${dialect}: ${JSON.stringify(many)}\n`);
    expect(many).toEqual(few);
    expect(Object.entries(many).filter(([, statements]) => statements > 12)).toEqual([]);
  }, 240_000);
});

/** A company with KPIs and work, and gray zones that refer to them. */
async function filled(hub: Hub, count: number): Promise<Record<Turn, number>> {
  const { db } = hub.database;
  const metrics = [await aMetric(db), await aMetric(db)] as const;
  for (const metric of metrics)
    await points(db, metric, '2026-08-01', '2026-11-22', (index) => 10 + (index % 7));
  const kpis = [await aKpi(hub, ...metrics), await aKpi(hub, ...metrics, { name: '재문의' }, 'lead')];
  const work = [];
  for (let at = 0; at < 3; at += 1) work.push(await aResponsibility(hub));
  const keyOf = ({ id }: { id: string }) => Number(fromGlobalId(id).id);
  const valueId = await change(db, { actorId: null, now: TEST_NOW, requestId: null }, async (unit) => {
    const companies = new CompanyRepository(unit.manager);
    await companies.setValues([{ id: null, name: '손님 먼저', description: '' }]);
    unit.record({ action: 'company.updated', subjectType: 'Company', subjectId: 1 });
    return (await companies.values())[0]?.id ?? 0;
  });
  await settled(hub);
  return manyZones(hub, count, { work: work.map(keyOf), kpis: kpis.map(keyOf), valueId });
}

/** Every page, with what its loader sends. */
function pages(hub: Hub, keys: Record<Turn, number>): Record<string, Sent> {
  const { people, teams } = hub.company;
  const zone = (turn: Turn) => toGlobalId('GrayZone', keys[turn]);
  const filter = (...states: string[]) => ({ states });
  const found: Record<string, Sent> = {
    board: [
      [
        'GrayZoneBoard',
        {
          order: 'RECENT',
          spotted: filter('SPOTTED', 'RETURNED'),
          proposed: filter('PROPOSED'),
          trial: filter('TRIAL'),
          adopted: filter('ADOPTED'),
        },
      ],
    ],
    'one state': [['GrayZonesOfState', { first: 30, order: 'SIZE', filter: filter('PROPOSED') }]],
    propose: [
      ['ProposeForm', { id: zone('SPOTTED'), hasZone: true, responsibility: '', hasWork: false }],
      [
        'PreviewConsent',
        { input: { grayZoneId: zone('SPOTTED'), ownerId: people.operator.id, askTeamIds: [] } },
      ],
    ],
    assign: [['ZoneToAssign', { id: zone('ASSIGNED') }]],
    conclude: [['ZoneToConclude', { id: zone('TRIAL') }]],
    log: [['GrayZoneLog', { id: zone('TRIAL'), first: 30, after: null }]],
    milestones: [['GrayZoneMilestones', { id: zone('TRIAL') }]],
    edit: [['GrayZoneToEdit', { id: zone('SPOTTED') }]],
    covers: [['Covers', { first: 30, filter: { running: true } }]],
    'covers of a team': [['Covers', { first: 30, filter: { teamId: teams.centre.id } }]],
  };
  for (const turn of Object.keys(keys) as Turn[]) {
    found[`a page, ${turn}`] = [
      ['GrayZonePage', { id: zone(turn) }],
      ['GrayZoneTopic', { id: toGlobalId('Topic', keys[turn]), asOf: '2026-11-20' }],
    ];
  }
  for (const turn of ['PROPOSED', 'TRIAL', 'ADOPTED'] as const)
    found[`a proposal, ${turn}`] = [
      ['ProposalPage', { id: toGlobalId('OwnershipProposal', keys[turn] * 10 + 2) }],
    ];
  return found;
}

async function sendAll(hub: Hub, who: Who, sent: Sent): Promise<void> {
  for (const [operation, variables] of sent) {
    const { data, errors } = await hub.ask(who, portalOperation(operation), variables);
    if (errors) throw new Error(`${operation}: ${JSON.stringify(errors)}`);
    if ('node' in data && !data.node) throw new Error(`${operation}: nothing is there`);
  }
}
