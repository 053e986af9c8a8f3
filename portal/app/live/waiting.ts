/** How much waits for the reader: decisions, and notifications that were not read. */
export interface Waiting {
  decisionCount: number;
  unreadCount: number;
}

/** Whether something else waits now than the page knows of; false where it cannot be told. */
export async function waitsElse(known: Waiting): Promise<boolean> {
  try {
    const answer = await fetch('/live/waiting');
    const now: Waiting | null = answer.ok ? await answer.json() : null;
    return (
      now !== null && (now.decisionCount !== known.decisionCount || now.unreadCount !== known.unreadCount)
    );
  } catch {
    return false;
  }
}
