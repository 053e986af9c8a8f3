/** What an event of the live stream says. */
export type ArrivalKind = 'decision' | 'notification' | 'recognition';

type Line = {
  data?: { decisionRequested?: unknown; notificationAdded?: unknown; recognitionPosted?: unknown } | null;
};

/** Null where it says nothing of these: the stream also carries errors, as when the session has ended meanwhile. */
export function arrivalIn(line: string): ArrivalKind | null {
  const { data } = JSON.parse(line) as Line;
  if (data?.decisionRequested) return 'decision';
  if (data?.notificationAdded) return 'notification';
  return data?.recognitionPosted ? 'recognition' : null;
}
