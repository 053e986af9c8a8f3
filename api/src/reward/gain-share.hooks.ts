/** What gain-share tells ideas; registered in the composition root. */
import { GainShareRepository } from '@groundcrew/db';
import type { IdeasPaid } from '../core/hooks';

/** Ideas of which an impact was paid: by whose weights, and by which verdict, no longer changes. */
export const ideasWithGainShare: IdeasPaid = async (manager, ideaIds) => {
  const shares = await new GainShareRepository(manager).ofIdeas(ideaIds);
  return new Set(shares.map(({ ideaId }) => ideaId));
};
