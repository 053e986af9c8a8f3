/** Who applauded, as one sentence says it: the reader first, else one name; the rest are counted. */

type Applause = {
  applauseCount: number;
  isApplauded: boolean;
  applauders: readonly { id: string; name: string }[];
};

type ApplauseSaid = {
  word: 'nobody' | 'me' | 'meAnd' | 'one' | 'oneAnd' | 'some';
  name: string;
  /** Those who are not named. */
  count: number;
};

export function applauseWords(
  { applauseCount, isApplauded, applauders }: Applause,
  viewerId: string,
): ApplauseSaid {
  if (applauseCount <= 0) return { word: 'nobody', name: '', count: 0 };
  const others = applauseCount - 1;
  if (isApplauded) return { word: others > 0 ? 'meAnd' : 'me', name: '', count: others };
  const named = applauders.find(({ id }) => id !== viewerId);
  if (!named) return { word: 'some', name: '', count: applauseCount };
  return { word: others > 0 ? 'oneAnd' : 'one', name: named.name, count: others };
}

/** The applause as it will be when the server has what the reader wants. */
export function withApplause<Shown extends Applause>(shown: Shown, isApplauded: boolean): Shown {
  if (shown.isApplauded === isApplauded) return shown;
  return { ...shown, isApplauded, applauseCount: Math.max(0, shown.applauseCount + (isApplauded ? 1 : -1)) };
}
