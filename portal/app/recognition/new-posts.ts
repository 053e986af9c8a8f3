/** How many posts have come since the page was made: those on top that it does not show, down to the first that it does. */
export function newPostCount(
  shown: readonly string[],
  top: readonly string[],
): { count: number; isMore: boolean } {
  const known = new Set(shown);
  const first = top.findIndex((id) => known.has(id));
  if (first >= 0) return { count: first, isMore: false };
  // nothing of the page is on top any more: more came than were looked at, unless the page was empty
  return { count: top.length, isMore: shown.length > 0 && top.length > 0 };
}
