/** A metric's whole series as a file that the upload reads again: metric, day, value. */
import { csvFile } from '@groundcrew/shared';

export interface SeriesCsvWords {
  metric: string;
  day: string;
  value: string;
}

/** The whole file as text: byte-order mark for Excel, CRLF. Exact values stay as they are, a minus too. */
export function seriesCsv(
  key: string,
  points: readonly { day: string; value: string }[],
  words: SeriesCsvWords,
): string {
  const head = [words.metric, words.day, words.value];
  return csvFile([head, ...points.map(({ day, value }) => [key, day, value])]);
}
