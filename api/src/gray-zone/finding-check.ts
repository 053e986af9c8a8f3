/**
 * What the detectors found is looked at once more when it is written (domain.md, "gray-zone"): while the hub looked, people went on. What
 * is no longer so is dropped; the next look sees what is left of it.
 */
import {
  GapRepository,
  HandOffRepository,
  ResponsibilityWriteRepository,
  TopicRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import { type GrayZoneFinding, GrayZoneSource } from '@groundcrew/shared';

/** Those about no topic, or one that was not merged into another; the topics are held, so that it is not until this is written. */
export async function ofLivingTopics(
  unit: UnitOfWork,
  findings: readonly GrayZoneFinding[],
): Promise<GrayZoneFinding[]> {
  const topicIds = [...new Set(findings.flatMap(({ topicId }) => topicId ?? []))];
  const living = await new TopicRepository(unit.manager).hold(topicIds);
  return findings.filter(({ topicId }) => topicId === null || living.has(topicId));
}

/** Those that are no gap of the map, or one that nobody mended; the work is held, so that nobody does until this is written. */
export async function stillGaps<T extends GrayZoneFinding>(
  { manager }: UnitOfWork,
  findings: readonly T[],
  today: string,
): Promise<T[]> {
  const handOffIds = findings.flatMap(({ handOffId }) => handOffId ?? []);
  const ofWork = findings.flatMap(({ responsibilityId }) => responsibilityId ?? []);
  if (handOffIds.length + ofWork.length === 0) return [...findings];
  const handOffs = new HandOffRepository(manager);
  const sides = (await handOffs.byIds(handOffIds)).flatMap(({ fromId, toId }) => [fromId, toId]);
  await new ResponsibilityWriteRepository(manager).lock([...ofWork, ...sides]);
  await handOffs.lock(handOffIds);
  const gaps = await new GapRepository(manager).among({ responsibilityIds: ofWork, handOffIds }, today);
  return findings.filter(({ source, responsibilityId, handOffId }) => {
    switch (source) {
      case GrayZoneSource.UNOWNED:
        return gaps.unowned.includes(responsibilityId ?? 0);
      case GrayZoneSource.DOUBLY_OWNED:
        return gaps.doublyOwned.includes(responsibilityId ?? 0);
      case GrayZoneSource.HAND_OFF:
        return gaps.handOffs.includes(handOffId ?? 0);
      default:
        return true;
    }
  });
}
