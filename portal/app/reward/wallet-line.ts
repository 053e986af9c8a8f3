/** What a line of a wallet says: why, and of what. */
import { aroundSpan } from '@groundcrew/shared';
import type { WalletLineFragment } from '~/gql/graphql';

export type LineSource =
  | { from: 'idea'; id: string; title: string }
  | { from: 'post'; id: string; author: string | null; excerpt: string }
  | { from: 'reward'; name: string; unit: string; units: number }
  | { from: 'memo'; text: string }
  | { from: 'nothing' };

const EXCERPT = 40;

/** Where a line came from, the nearest first: an idea, a post on the wall, a chosen reward, a word. */
export function lineSource({ idea, recognition, redemption, memo }: WalletLineFragment): LineSource {
  if (idea) return { from: 'idea', id: idea.id, title: idea.title };
  if (recognition) {
    const { id, author, text, credited } = recognition;
    return { from: 'post', id, author: author?.name ?? null, excerpt: excerptOf(text, credited) };
  }
  if (redemption) {
    const { name, unit } = redemption.option;
    return { from: 'reward', name, unit, units: redemption.units };
  }
  return memo ? { from: 'memo', text: memo } : { from: 'nothing' };
}

/** What a post credits, in one short line: the marked words, else how it begins. */
export function excerptOf(text: string, credited?: { start: number; end: number } | null): string {
  const [, marked] = aroundSpan(text, credited ?? null);
  const letters = [...(marked || text).replace(/\s+/g, ' ').trim()];
  return letters.length > EXCERPT ? `${letters.slice(0, EXCERPT - 1).join('')}…` : letters.join('');
}
