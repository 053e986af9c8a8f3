/** Moves labels apart that would stand on each other, as little as needed, and keeps them within [least, most]. */
export function spread<Label extends { y: number }>(
  labels: readonly Label[],
  gap: number,
  [least, most]: [number, number],
): Label[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y).map((label) => ({ ...label }));
  let floor = least;
  for (const label of sorted) {
    label.y = Math.max(label.y, floor);
    floor = label.y + gap;
  }
  let ceiling = most;
  for (const label of sorted.reverse()) {
    label.y = Math.min(label.y, ceiling);
    ceiling = label.y - gap;
  }
  return sorted.reverse();
}

/** Puts spans into as few rows as keep them apart: the row of each, 0 first, in the order given. */
export function rowsOf(spans: readonly { from: number; to: number }[], gap: number): number[] {
  const ends: number[] = [];
  return spans.map(({ from, to }) => {
    const free = ends.findIndex((end) => end + gap <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    return row;
  });
}
