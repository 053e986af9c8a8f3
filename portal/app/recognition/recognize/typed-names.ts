/** Names that are typed one after the other, parted by commas: 권나래, 한준호 */
const MOST = 20;

/** Each name once, in order. */
export function typedNames(text: string): string[] {
  const names = text.split(/[,，、;\n]+/u).map((name) => name.replace(/^@/, '').trim());
  return [...new Set(names.filter((name) => name !== ''))].slice(0, MOST);
}

/** What a typed name may be found by: politeness after a Korean name is no part of it. */
export const searchedName = (name: string): string =>
  /^\p{Script=Hangul}{2,}님$/u.test(name) ? name.slice(0, -1) : name;
