/** Whom the reader may want to thank: colleagues who took a question of theirs in the last seven days, and ideas put into practice in them. */

const WEEK_MS = 7 * 86_400_000;

type Person = { id: string; name: string; initials: string; active: boolean };
export type Asked = {
  id: string;
  text: string;
  closedAt?: string | null;
  hops: readonly { outcome: string; answeredAt?: string | null; answeredBy?: Person | null }[];
};
export type Helped = { requestId: string; question: string; helper: Person };

/** Each question of the week that a colleague accepted, newest first, everyone once. */
export function helpedThisWeek(asked: readonly Asked[], viewerId: string, now: string): Helped[] {
  const helped = new Map<string, Helped & { at: string }>();
  for (const { id, text, hops } of asked) {
    const taken = hops.findLast(({ outcome }) => outcome === 'ACCEPTED');
    const { answeredBy: helper, answeredAt: at } = taken ?? {};
    if (!helper?.active || helper.id === viewerId || !at || !isThisWeek(at, now)) continue;
    const known = helped.get(helper.id);
    if (!known || known.at < at) helped.set(helper.id, { requestId: id, question: text, helper, at });
  }
  return [...helped.values()]
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .map(({ requestId, question, helper }) => ({ requestId, question, helper }));
}

/** Whether an instant lies in the seven days up to now. */
export function isThisWeek(instant: string, now: string): boolean {
  const passed = Date.parse(now) - Date.parse(instant);
  return passed >= 0 && passed <= WEEK_MS;
}
