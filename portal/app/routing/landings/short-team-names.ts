/**
 * A team's name in the width of two syllables, for the cells of a strip: 플랫폼기획파트 → 기획, 센터운영파트 → 센터, CX운영파트 → CX,
 * Platform planning → Platform. What kind of team it is says nothing there; where two teams would be called alike, both keep more.
 */
const KIND = /(파트|팀|그룹|본부|부문|실|셀|센터)$/u;
const KIND_WORD = /[\s-]+(team|part|group|division|department|unit|centre|center)$/iu;
/** Korean names of up to so many syllables name one thing and then what is done with it: the first half says more. */
const TWO_HALVES = 4;

/** Short names by team id. */
export function shortTeamNames(teams: readonly { id: string; name: string }[]): Map<string, string> {
  const stems = new Map(teams.map(({ id, name }) => [id, stemOf(name)]));
  const ways = [shortest, otherHalf, (stem: string) => stem];
  const named = new Map<string, string>();
  for (const [id, stem] of stems) {
    const others = [...stems].filter(([other]) => other !== id).map(([, each]) => each);
    const way = ways.find((shorten) => !others.some((other) => shorten(other) === shorten(stem)));
    named.set(id, way?.(stem) ?? stem);
  }
  return named;
}

function stemOf(name: string): string {
  const trimmed = name.trim();
  const stem = trimmed.replace(KIND_WORD, '').replace(KIND, '').trim();
  return stem || trimmed;
}

function shortest(stem: string): string {
  const latin = /^[A-Za-z0-9&]+/.exec(stem)?.[0];
  if (latin) return latin;
  const letters = [...(stem.split(/\s+/)[0] ?? stem)];
  if (letters.length <= 3) return letters.join('');
  return (letters.length <= TWO_HALVES ? letters.slice(0, 2) : letters.slice(-2)).join('');
}

function otherHalf(stem: string): string {
  if (/^[A-Za-z0-9]/.test(stem)) return stem.split(/\s+/).at(-1) ?? stem;
  const letters = [...stem.replace(/\s+/g, '')];
  return (letters.length <= TWO_HALVES ? letters.slice(-2) : letters.slice(0, 2)).join('');
}
