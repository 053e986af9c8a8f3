import { limits } from '@groundcrew/shared';
import { load } from '~/api/api.server';
import { ProposeOwnersDocument, type ProposeOwnersQuery } from '~/gql/graphql';

/** What a sentence finds: at most three owners and the topics that it is like. */
export type Proposed = ProposeOwnersQuery['findResponsibility'] & { text: string };

/** A sentence as it is asked: a longer one is cut. */
export const sentenceOf = (text: string | null) => (text ?? '').trim().slice(0, limits.line);

/** Whose a sentence could be; null for an empty one. */
export async function propose(request: Request, text: string): Promise<Proposed | null> {
  if (text === '') return null;
  const { findResponsibility } = await load(request, ProposeOwnersDocument, { text });
  return { text, ...findResponsibility };
}
