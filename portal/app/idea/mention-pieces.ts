/** A text in pieces around those whom it mentions; put together they are the text. */
export type MentionPiece = { text: string; memberId: string | null };

/** A mention is `@` and the name of somebody who is mentioned; the longest name that fits is meant. */
export function mentionPieces(
  text: string,
  mentions: readonly { id: string; name: string }[],
): MentionPiece[] {
  const names = mentions.filter(({ name }) => name !== '').sort((a, b) => b.name.length - a.name.length);
  if (names.length === 0) return [{ text, memberId: null }];
  const escaped = names.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text
    .split(new RegExp(`(@(?:${escaped.join('|')}))`, 'u'))
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: piece,
      memberId: names.find(({ name }) => piece === `@${name}`)?.id ?? null,
    }));
}
