import type { MantineColorSchemeManager } from '@mantine/core';
import { toColorScheme } from '~/session/preferences';

/** Keeps the colour scheme in a cookie of the portal, so that the next page comes in it from the first byte. */
export function colorSchemeManager(): MantineColorSchemeManager {
  return {
    get: (fallback) =>
      typeof document === 'undefined' ? fallback : toColorScheme(document.documentElement.dataset.scheme),
    set: (scheme) => {
      document.documentElement.dataset.scheme = scheme;
      void fetch('/preferences', {
        method: 'POST',
        body: new URLSearchParams({ scheme }),
        redirect: 'manual',
      });
    },
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    clear: () => undefined,
  };
}
