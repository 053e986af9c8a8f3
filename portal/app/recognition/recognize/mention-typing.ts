/** A mention that is being typed: the part of a name between an `@` and the caret. */
type TypedMention = { from: number; part: string };

/** Null where the caret is in no mention. A name may have one space in it. */
export function mentionAt(text: string, caret: number): TypedMention | null {
  const before = text.slice(0, caret);
  const at = before.lastIndexOf('@');
  if (at < 0 || /[\p{L}\p{N}._-]/u.test(before[at - 1] ?? '')) return null;
  const part = before.slice(at + 1);
  return /^[\p{L}\p{N}'’-]+( [\p{L}\p{N}'’-]*)?$/u.test(part) && part.length <= 40
    ? { from: at, part }
    : null;
}

/** The text with the name in the place of what was typed of it, and where the caret stands then. */
export function withMention(text: string, { from, part }: TypedMention, name: string) {
  const mention = `@${name}`;
  const after = text.slice(from + 1 + part.length);
  const space = after.startsWith(' ') || after.startsWith('\n') ? '' : ' ';
  const next = `${text.slice(0, from)}${mention}${space}${after}`;
  return { text: next, caret: from + mention.length + space.length };
}
