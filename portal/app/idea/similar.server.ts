import { load } from '~/api/api.server';
import { type SimilarIdeaFragment, SimilarIdeasDocument } from '~/gql/graphql';

const COMPARED = 300;

/** What is like a text, and the text that was asked for. */
export interface Similar {
  text: string;
  ideas: SimilarIdeaFragment[];
}

/** A text as it is compared: title and problem, one line, a longer one is cut. */
export const comparedText = (text: string | null) =>
  (text ?? '').replace(/\s+/g, ' ').trim().slice(0, COMPARED);

/** Ideas that are about the same; null for an empty text. */
export async function findSimilar(request: Request, text: string): Promise<Similar | null> {
  if (text === '') return null;
  const { similarIdeas } = await load(request, SimilarIdeasDocument, { text });
  return { text, ideas: similarIdeas };
}
