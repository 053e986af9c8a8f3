import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the page runs scripts by now: false on the server and in the first drawing in the browser. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
