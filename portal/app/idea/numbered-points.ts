/**
 * Evidence of a numbered list, such as a leaver interview with ten pain points. A source that names its number says so: "해지 인터뷰,
 * 10가지 중 4번", "Leaver interview, point 4 of 10"; without how many there are ("해지 인터뷰, 불편 4번") the highest is taken.
 */

const KOREAN =
  /(?:(\d{1,2})\s*(?:가지|개|건)?\s*(?:가운데|중)(?:에서|의)?\s*)?(?:[가-힣]{1,6}\s*)?(?<!\d)(\d{1,2})\s*번\s*$/u;
const ENGLISH = /(?:(?:pain\s+)?point|no\.?|number|#)\s*(\d{1,2})(?:\s*(?:of|\/)\s*(\d{1,2}))?\s*$/iu;
/** Of more than these no strip can be read. */
const MOST = 30;
/** Fewer make no list, when nothing says how many there are. */
const LEAST = 3;

type Sourced = { text?: string | null; source?: string | null };

/** One of the numbered points that an idea rests on. */
export interface NumberedPoint {
  number: number;
  text: string;
}

/** The points of one list: how many it has, which are quoted, and where they come from. */
export interface NumberedList {
  total: number;
  source: string;
  points: NumberedPoint[];
}

type Read = { number: number; total: number | null; source: string };

/** The first numbered list among the evidence, and what stands beside it; null where none has numbers. */
export function numberedPoints<Evidence extends Sourced>(
  evidence: readonly Evidence[],
): { list: NumberedList | null; others: Evidence[] } {
  const read = evidence.map((one) => (one.text ? readNumber(one.source ?? '') : null));
  const first = read.find((found) => found !== null);
  const isOfList = (found: Read | null | undefined) =>
    found && first && found.total === first.total && found.source === first.source;
  const points = evidence
    .flatMap(({ text }, at) => {
      const found = read[at];
      return found && isOfList(found)
        ? [{ number: found.number, text: withoutNumber(text ?? '', found) }]
        : [];
    })
    .sort((a, b) => a.number - b.number);
  if (!first || (first.total === null && points.length < LEAST)) return { list: null, others: [...evidence] };
  const total = first.total ?? Math.max(...points.map(({ number }) => number));
  return {
    list: { total, source: first.source, points },
    others: evidence.filter((_one, at) => !isOfList(read[at])),
  };
}

function readNumber(source: string): Read | null {
  const korean = KOREAN.exec(source);
  const match = korean ?? ENGLISH.exec(source);
  if (!match) return null;
  const [total, number] = korean ? [match[1], match[2]] : [match[2], match[1]];
  const read = { number: Number(number), total: total === undefined ? null : Number(total) };
  const most = read.total ?? MOST;
  if (read.number < 1 || read.number > most || most > MOST) return null;
  const rest = source.replace(match[0], '').replace(/^[\s·,:–-]+|[\s·,:–-]+$/gu, '');
  return { ...read, source: rest };
}

// the number stands before the text already
function withoutNumber(text: string, { number }: Read): string {
  return text.replace(new RegExp(`^\\s*${number}\\s*[.)]\\s*`), '');
}
