/** Stable keys made of names: what files, streams and imports know a thing by, whatever it is renamed to. */

/** The letters and digits of a name, in lower case and joined by hyphens; `otherwise` for a name that has none. */
export function slug(name: string, otherwise: string, longest = 80): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  // By characters, so that none is cut in two.
  return [...words].slice(0, longest).join('').replace(/-+$/, '') || otherwise;
}

/** The keys of a slug in the order in which they are tried: itself, then numbered from 2. */
export const nthKey = (base: string, at: number): string => (at === 0 ? base : `${base}-${at + 1}`);

/** The first key of a name that nobody has. */
export async function freeKey(
  name: string,
  otherwise: string,
  isTaken: (key: string) => Promise<boolean>,
): Promise<string> {
  const base = slug(name, otherwise);
  let at = 0;
  while (await isTaken(nthKey(base, at))) at += 1;
  return nthKey(base, at);
}
