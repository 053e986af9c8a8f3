import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import { perIconImports } from './per-icon-imports.vite';

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
    },
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
