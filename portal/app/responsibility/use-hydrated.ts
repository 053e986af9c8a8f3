import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and while the browser takes the page over, then true: what needs a script can be shown. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
