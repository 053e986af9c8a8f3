/**
 * Text search that works for Korean on both databases: MySQL's and SQLite's full-text indexes miss two-syllable words,
 * so documents are indexed by the pairs of neighbouring characters they contain (bigrams).
 */

/** Case, width and spacing folded away; what is compared. */
export function normaliseForSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Words without punctuation. */
export function wordsOf(text: string): string[] {
  return normaliseForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The distinct bigrams of every word; a word of one character stands for itself. */
export function gramsOf(text: string): string[] {
  const grams = new Set<string>();
  for (const word of wordsOf(text)) {
    const characters = [...word];
    if (characters.length === 1) grams.add(word);
    for (let at = 0; at + 1 < characters.length; at += 1) grams.add(`${characters[at]}${characters[at + 1]}`);
  }
  return [...grams];
}

// Particles that a Korean noun carries; a question's word is also tried without them. Longest first.
const PARTICLES = [
  '에게서',
  '으로는',
  '에서는',
  '까지',
  '부터',
  '에게',
  '에서',
  '으로',
  '이나',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '에',
  '의',
  '와',
  '과',
  '도',
  '로',
  '만',
];

/** The word without its particle, when something of at least two syllables remains. */
export function stemOf(word: string): string {
  const particle = PARTICLES.find(
    (ending) => word.endsWith(ending) && [...word].length - [...ending].length >= 2,
  );
  return particle ? word.slice(0, -particle.length) : word;
}

/** The words to look for in a query, without particles. */
export function queryTerms(query: string): string[] {
  return [...new Set(wordsOf(query).map(stemOf))];
}

/**
 * How well a document answers a query: 0 (nothing) to 1 (its title is the query). Every term counts by its length;
 * one found in the title counts double one found in the body.
 */
export function relevance(query: string, title: string, body: string): number {
  const terms = queryTerms(query);
  const total = terms.reduce((sum, term) => sum + term.length, 0);
  if (total === 0) return 0;
  const inTitle = normaliseForSearch(title).replace(/\s/g, '');
  const inBody = normaliseForSearch(body).replace(/\s/g, '');
  if (inTitle === normaliseForSearch(query).replace(/\s/g, '')) return 1;
  const found = terms.reduce((sum, term) => {
    if (inTitle.includes(term)) return sum + term.length * (inTitle.startsWith(term) ? 1 : 0.9);
    return inBody.includes(term) ? sum + term.length * 0.45 : sum;
  }, 0);
  return (found / total) * 0.99;
}
