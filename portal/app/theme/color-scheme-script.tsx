import type { ColorScheme } from '~/session/preferences';

// without < > & or quotes, so that it reads the same escaped and unescaped
const FOLLOW_SYSTEM =
  'document.documentElement.setAttribute(`data-mantine-color-scheme`,matchMedia(`(prefers-color-scheme: dark)`).matches?`dark`:`light`)';

/** Follows the system's scheme before the first paint; a chosen scheme is already in the page. */
export function ColorSchemeScript({ scheme, nonce }: { scheme: ColorScheme; nonce: string }) {
  if (scheme !== 'auto') return null;
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {FOLLOW_SYSTEM}
    </script>
  );
}
