/** Small tables in the two shapes that the upload reads, with days up to today and names in the reader's language. */
import { addDays } from '@groundcrew/shared';

export interface SampleWords {
  metric: string;
  day: string;
  value: string;
}

export interface SampleNames {
  orders: string;
  contacts: string;
}

const ORDERS = [4020, 3985, 4112];
const CONTACTS = [196, 203, 188];

/** One value a line: metric, day, value. */
export function sampleLong(today: string, words: SampleWords, names: SampleNames): string {
  const rows = ORDERS.flatMap((orders, index) => {
    const day = addDays(today, index - ORDERS.length);
    return [`${names.orders},${day},${orders}`, `${names.contacts},${day},${CONTACTS[index]}`];
  });
  return [`${words.metric},${words.day},${words.value}`, ...rows].join('\n');
}

/** One day a line, a column a metric. */
export function sampleWide(today: string, words: SampleWords, names: SampleNames): string {
  const rows = ORDERS.map(
    (orders, index) => `${addDays(today, index - ORDERS.length)},${orders},${CONTACTS[index]}`,
  );
  return [`${words.day},${names.orders},${names.contacts}`, ...rows].join('\n');
}

/** The file to download: the first shape, with a byte-order mark for Excel. */
export function sampleFile(today: string, words: SampleWords, names: SampleNames): string {
  return `\uFEFF${sampleLong(today, words, names).replaceAll('\n', '\r\n')}\r\n`;
}
