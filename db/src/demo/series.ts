/** Daily series of the demo company, made the same every time: a level that moves on days of the story, a rhythm of the week, chance. */

/** Chance that repeats: mulberry32, uniform in [0, 1). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A count around `mean`: Poisson for small means, its normal approximation above. */
export function countAround(mean: number, chance: () => number): number {
  if (mean <= 0) return 0;
  if (mean < 30) {
    const edge = Math.exp(-mean);
    let count = 0;
    for (let product = chance(); product > edge; product *= chance()) count += 1;
    return count;
  }
  const spread = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  return Math.max(0, Math.round(mean + Math.sqrt(mean) * spread));
}

/** Part of `whole` things, each with probability `share`. */
export function partOf(whole: number, share: number, chance: () => number): number {
  const spread = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  const guess = Math.round(whole * share + Math.sqrt(whole * share * (1 - share)) * spread);
  return Math.min(whole, Math.max(0, guess));
}

/** A level that runs straight between turns; `ago` counts days before today, so the first turn has the largest. */
export type Turn = readonly [ago: number, level: number];

/** The level so many days ago. */
export function levelAt(turns: readonly Turn[], ago: number): number {
  const [first] = turns;
  if (!first || ago >= first[0]) return first?.[1] ?? 0;
  for (let at = 1; at < turns.length; at += 1) {
    const [from, before] = turns[at - 1] as Turn;
    const [to, after] = turns[at] as Turn;
    if (ago >= to) return before + ((after - before) * (from - ago)) / Math.max(1, from - to);
  }
  return (turns.at(-1) as Turn)[1];
}

/** Moves single days by one until the sum over the window [from, to) days ago is `total`; the story's figures are exact. */
export function fitTotal(values: number[], fromAgo: number, toAgo: number, total: number): void {
  const at = (ago: number) => values.length - ago;
  const [first, end] = [at(fromAgo), at(toAgo)];
  const length = end - first;
  let missing = total - values.slice(first, end).reduce((sum, value) => sum + value, 0);
  const whole = Math.trunc(missing / length);
  for (let day = first; day < end; day += 1) values[day] = (values[day] ?? 0) + whole;
  missing -= whole * length;
  for (let day = first; missing !== 0; day += 1) {
    const step = Math.sign(missing);
    values[day] = (values[day] ?? 0) + step;
    missing -= step;
  }
}
