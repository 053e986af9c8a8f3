/** One line of CSV → its cells (RFC 4180). A line is a row: what a cell of points holds has no line ends, and so a stray quote spoils one row and not the file. */

export type Separator = ',' | ';' | '\t';

/** The separator that a line of headings uses: the one that it has most of. */
export function separatorOf(line: string): Separator {
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (separator: Separator) => bare.split(separator).length;
  const [first = ','] = ([',', ';', '\t'] as const).toSorted((a, b) => count(b) - count(a));
  return first;
}

/** The cells of a line, without their quotes; null when a quote is not closed or something follows it. */
export function cellsOf(line: string, separator: Separator): string[] | null {
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    let start = at;
    while (line[start] === ' ') start += 1;
    if (line[start] === '"') {
      let cell = '';
      let from = start + 1;
      for (;;) {
        const quote = line.indexOf('"', from);
        if (quote < 0) return null;
        cell += line.slice(from, quote);
        from = quote + 1;
        if (line[from] !== '"') break;
        cell += '"';
        from += 1;
      }
      while (line[from] === ' ') from += 1;
      cells.push(cell);
      if (from >= line.length) return cells;
      if (line[from] !== separator) return null;
      at = from + 1;
    } else {
      const end = line.indexOf(separator, at);
      cells.push(end < 0 ? line.slice(at) : line.slice(at, end));
      if (end < 0) return cells;
      at = end + 1;
    }
  }
}
