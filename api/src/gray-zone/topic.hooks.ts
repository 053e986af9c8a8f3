/** What gray zones do when topics are merged, or one of them loses its last request; registered in the composition root. */
import { GrayZoneEdgesRepository, GrayZoneRepository, type UnitOfWork } from '@groundcrew/db';
import { AppError, ConflictReason, ErrorCode, grayZoneKey, isOpen } from '@groundcrew/shared';
import { globalId } from '../core/global-id';
import type { TopicInUse, TopicsMerge } from '../core/hooks';

/**
 * One gray zone a topic is open at most: two topics that have one each stay two. The open one of the topic that goes is known by
 * the other topic from then on, so that what is noticed or reported there adds to it.
 * @throws AppError CONFLICT STATE naming both gray zones, the field's code is both_open
 */
export const mergeGrayZonesOfTopics: TopicsMerge = async (unit, { fromId, intoId }, path) => {
  const [open, other] = [await openOfTopic(unit, fromId), await openOfTopic(unit, intoId)];
  if (!open) return;
  if (other) {
    const message = `Both topics have an open gray zone, “${open.question}” and “${other.question}”. Dismiss or finish one of them first.`;
    const params = {
      grayZoneId: globalId('GrayZone', open.id),
      question: open.question,
      intoGrayZoneId: globalId('GrayZone', other.id),
      intoQuestion: other.question,
    };
    throw new AppError(ErrorCode.CONFLICT, message, {
      issues: [{ path, code: 'both_open', message, params }],
      params: { reason: ConflictReason.STATE, ...params },
    });
  }
  await new GrayZoneRepository(unit.manager).setOpenKey(open.id, grayZoneKey.topic(intoId));
};

/** A gray zone or a cover tells of it, open or long closed: whoever reads that wants to find the topic as it was. */
export const isTopicHeldByGrayZones: TopicInUse = (manager, topicId) =>
  new GrayZoneEdgesRepository(manager).isAnyOfTopic(topicId);

async function openOfTopic(unit: UnitOfWork, topicId: number) {
  const found = await new GrayZoneEdgesRepository(unit.manager).ofTopics([topicId]);
  return found.find(({ state }) => isOpen(state));
}
