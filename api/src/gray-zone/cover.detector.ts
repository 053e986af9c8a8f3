/** Topics that were covered "just this once" again and again (domain.md, "gray-zone": the third cover of the same topic in 90 days). */
import { RepeatedCoverRepository, type TopicCoverRow, TopicRepository } from '@groundcrew/db';
import { addDays, COVER_WINDOW_DAYS, coverFinding, grayZoneKey, REPEATED_COVERS } from '@groundcrew/shared';
import type { GrayZoneDetector } from '../core/hooks';

/** Every topic with three covers in 90 days; of one that was adopted only those since. */
export const detectRepeatedCovers: GrayZoneDetector = async ({ manager, today, adoptedOn }) => {
  const repository = new RepeatedCoverRepository(manager);
  const from = addDays(today, 1 - COVER_WINDOW_DAYS);
  const byTopic = new Map<number, TopicCoverRow[]>();
  for (const cover of await repository.since(from, today, REPEATED_COVERS)) {
    const adopted = adoptedOn(grayZoneKey.topic(cover.topicId));
    if (adopted !== null && cover.from <= adopted) continue;
    byTopic.set(cover.topicId, [...(byTopic.get(cover.topicId) ?? []), cover]);
  }
  if (byTopic.size === 0) return [];
  const helpers = [...new Set([...byTopic.values()].flat().map(({ helperId }) => helperId))];
  const teams = await repository.teamsOf(helpers, today);
  return (await new TopicRepository(manager).byIds([...byTopic.keys()])).flatMap((topic) => {
    const adopted = adoptedOn(grayZoneKey.topic(topic.id));
    const since = adopted !== null && adopted >= from ? addDays(adopted, 1) : from;
    const covers = byTopic.get(topic.id) ?? [];
    const helperIds = covers.map(({ helperId }) => helperId);
    return coverFinding(topic, helperIds, teams, { from: since, to: today }) ?? [];
  });
};
