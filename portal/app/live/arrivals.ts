/** What arrives on the live stream for a part of the page that looks after itself: the stream has one listener, the page many. */

type Subject = 'recognition';

const listeners = new Map<Subject, Set<() => void>>();

/** Calls `listen` for every arrival of this subject, and whenever one may have been missed. @returns what stops it */
export function onArrival(subject: Subject, listen: () => void): () => void {
  const all = listeners.get(subject) ?? new Set();
  listeners.set(subject, all);
  all.add(listen);
  return () => {
    all.delete(listen);
  };
}

/** Tells those who listen. */
export function tellArrival(subject: Subject): void {
  for (const listen of listeners.get(subject) ?? []) listen();
}
