/**
 * What had been asked and covered when somebody dismisses a reported gray zone before the hub counted it: the same evidence must not
 * open it again (domain.md, "gray-zone"; it is noticed again once it has grown).
 */
import {
  ConsistencyRepository,
  GrayZoneEdgesRepository,
  GrayZoneRepository,
  type GrayZoneRow,
  RepeatedCoverRepository,
  TopicRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  addDays,
  bounceRate,
  companyDay,
  GrayZoneState,
  landingEntropy,
  lastOf,
  ROUTING_WINDOW_DAYS,
} from '@groundcrew/shared';

/** Counts a held gray zone about a topic that was not counted yet, as its detectors would today. */
export async function countUncounted(unit: UnitOfWork, zone: GrayZoneRow): Promise<void> {
  if (zone.measure !== null || zone.topicId === null) return;
  const { manager } = unit;
  const topic = await new TopicRepository(manager).byId(zone.topicId);
  const topicId = topic?.mergedIntoId ?? zone.topicId;
  const to = companyDay(unit.now);
  // After an adoption only what came since counts.
  const adopted = (await new GrayZoneEdgesRepository(manager).ofTopics([topicId]))
    .filter(({ state }) => state === GrayZoneState.ADOPTED)
    .flatMap(({ closedAt }) => (closedAt ? [addDays(companyDay(closedAt), 1)] : []));
  const from = [addDays(to, 1 - ROUTING_WINDOW_DAYS), ...adopted].reduce(lastOf);
  const landings = await new ConsistencyRepository(manager).landings({ from, to }, [topicId]);
  const covers = (await new RepeatedCoverRepository(manager).since(from, to, 1)).filter(
    (cover) => cover.topicId === topicId,
  );
  const requests = sum(landings.map(({ count }) => count));
  if (requests + covers.length === 0) return;
  const landed = landings.filter(({ teamId }) => teamId !== null).map(({ count }) => count);
  const measure = {
    requests,
    teams: landed.length,
    entropy: landingEntropy(landed) ?? 0,
    bounceRate: bounceRate(sum(landings.map(({ bounced }) => bounced)), requests) ?? 0,
    covers: covers.length,
    helpers: new Set(covers.map(({ helperId }) => helperId)).size,
    from,
    to,
  };
  await new GrayZoneRepository(manager).setMeasure(zone.id, requests, measure);
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
