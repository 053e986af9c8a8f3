import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import { iconModulesIn, perIconImports } from './per-icon-imports.vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [
    perIconImports(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
      },
    }),
  ],
  resolve: {
    alias: {
      '~': here('./app'),
      '@groundcrew/shared': here('../shared/src/index.ts'),
      // the build leaves the import's readers out of the browser; in development they come along
      'csv-parse/sync': 'csv-parse/browser/esm/sync',
    },
  },
  // prepared before the first page, or that page would load React twice
  optimizeDeps: {
    entries: ['app/entry.client.tsx', 'app/root.tsx', 'app/routes/**/*.tsx', 'app/words/*.ts'],
    include: ['@mantine/core', '@mantine/hooks', '@mantine/spotlight', ...iconModulesIn(here('./app'))],
  },
  build: {
    // a data: address for a font or picture would need a wider content security policy
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  ssr: {
    // these ship ES modules that Node cannot load as they are (extensionless imports, CSS)
    noExternal: [/^@mantine\//, /^@tabler\//, /^@xyflow\//],
  },
});
