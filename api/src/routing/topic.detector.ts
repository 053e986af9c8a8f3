/** Topics whose requests land now here, now there (domain.md, "gray-zone": at least 5 requests in 90 days and entropy ≥ 0.5). */
import { ConsistencyRepository, TopicRepository, type TopicTeamCount } from '@groundcrew/db';
import {
  addDays,
  grayZoneKey,
  ROUTING_WINDOW_DAYS,
  type RoutingWindow,
  topicFinding,
} from '@groundcrew/shared';
import type { GrayZoneDetector } from '../core/hooks';

/** Every scattered topic; of one that was adopted only what was asked since. */
export const detectScatteredTopics: GrayZoneDetector = async ({ manager, today, adoptedOn }) => {
  const consistency = new ConsistencyRepository(manager);
  const window: RoutingWindow = { from: addDays(today, 1 - ROUTING_WINDOW_DAYS), to: today };
  const topics = await new TopicRepository(manager).all();
  const counts = byTopic(await consistency.landings(window));
  const settled = new Map<string, number[]>();
  for (const { id } of topics) {
    const day = adoptedOn(grayZoneKey.topic(id));
    if (day !== null && day >= window.from) settled.set(day, [...(settled.get(day) ?? []), id]);
  }
  const windows = new Map<number, RoutingWindow>();
  for (const [day, ids] of settled) {
    const since = { from: addDays(day, 1), to: today };
    const later = byTopic(await consistency.landings(since, ids));
    for (const id of ids) {
      windows.set(id, since);
      counts.set(id, later.get(id) ?? []);
    }
  }
  return topics.flatMap(
    (topic) => topicFinding(topic, counts.get(topic.id) ?? [], windows.get(topic.id) ?? window) ?? [],
  );
};

function byTopic(counts: readonly TopicTeamCount[]): Map<number, TopicTeamCount[]> {
  const found = new Map<number, TopicTeamCount[]>();
  for (const count of counts) {
    const own = found.get(count.topicId);
    if (own) own.push(count);
    else found.set(count.topicId, [count]);
  }
  return found;
}
