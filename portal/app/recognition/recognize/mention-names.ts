/**
 * Whom a text may mention: names after an `@`. Korean names carry particles (@한준호님이), so shorter beginnings are tried after the
 * whole; Latin names are one or two words.
 */

const MOST_MENTIONS = 20;
const HANGUL_NAME = { most: 5, least: 2 };

/** For each `@` of the text the names that could be meant, the longest first. */
export function mentionNames(text: string): string[][] {
  const seen = new Set<string>();
  const all: string[][] = [];
  for (const [, after = ''] of text.matchAll(/(?<![\p{L}\p{N}._-])@(\S[^@\n]{0,60})/gu)) {
    const names = namesAt(after);
    const key = names.join('|');
    if (names.length === 0 || seen.has(key)) continue;
    seen.add(key);
    all.push(names);
  }
  return all.slice(0, MOST_MENTIONS);
}

function namesAt(after: string): string[] {
  const hangul = /^\p{Script=Hangul}+/u.exec(after)?.[0];
  if (hangul) {
    const letters = [...hangul];
    const longest = Math.min(letters.length, HANGUL_NAME.most);
    const names: string[] = [];
    for (let length = longest; length >= HANGUL_NAME.least; length -= 1)
      names.push(letters.slice(0, length).join(''));
    return names;
  }
  const [, first = '', second] = /^([\p{L}\p{N}'’-]+)(?:\s+([\p{L}\p{N}'’-]+))?/u.exec(after) ?? [];
  if (first === '') return [];
  return second === undefined ? [first] : [`${first} ${second}`, first];
}
