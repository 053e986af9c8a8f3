import { useSyncExternalStore } from 'react';

/** Which post was applauded last: only that one says so, however many are tapped one after the other. */
let last: string | null = null;
const listeners = new Set<() => void>();

/** Says that a post was applauded, or that nothing is to be said any more. */
export function noteApplause(postId: string | null): void {
  last = postId;
  for (const listener of listeners) listener();
}

/** Says nothing of this post any more: it has left the page. */
export function forgetApplause(postId: string): void {
  if (last === postId) noteApplause(null);
}

const follow = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** Whether this post is the one to say it. */
export const useIsLastApplause = (postId: string): boolean =>
  useSyncExternalStore(
    follow,
    () => last === postId,
    () => false,
  );
