/** A post's text in pieces: what is credited, and who is mentioned. Put together they are the text. */
import { aroundSpan, type CreditedSpan } from '@groundcrew/shared';

export type Piece = { text: string; isCredited: boolean; memberId: string | null };

type Mentioned = { id: string; name: string };

/** A mention is `@` and the name of somebody whom the post mentions; the longest name that fits is meant. */
export function postPieces(
  text: string,
  credited: CreditedSpan | null | undefined,
  mentions: readonly Mentioned[],
): Piece[] {
  const [before, marked, after] = aroundSpan(text, credited ?? null);
  const byLength = mentions
    .filter(({ name }) => name !== '')
    .sort((one, other) => other.name.length - one.name.length);
  return [
    ...withMentions(before, false, byLength),
    ...withMentions(marked, true, byLength),
    ...withMentions(after, false, byLength),
  ];
}

function withMentions(text: string, isCredited: boolean, mentions: readonly Mentioned[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const named = mentions.find(({ name }) => text.startsWith(name, at + 1));
    if (!named) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), isCredited, memberId: null });
    from = at + 1 + named.name.length;
    pieces.push({ text: text.slice(at, from), isCredited, memberId: named.id });
    at = from - 1;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isCredited, memberId: null });
  return pieces;
}
