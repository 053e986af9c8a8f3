import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const PACKAGE = '@tabler/icons-react';
const IMPORT = new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*['"]${PACKAGE}['"];?`, 'g');

/**
 * Rewrites `import { IconHome } from '@tabler/icons-react'` to the icon's own module. The package holds
 * about 6,000 modules, and the bundler would read every one of them for the thirty that are drawn.
 */
export function perIconImports(): Plugin {
  return {
    name: 'per-icon-imports',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes(PACKAGE)) return null;
      return { code: code.replace(IMPORT, (_whole, names: string) => separate(names)), map: null };
    },
  };
}

/** The modules of all icons that the sources under a folder draw, so that a development server prepares them at once. */
export function iconModulesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const imports = files.flatMap((name) => [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(IMPORT)]);
  const lines = imports.map(([, names = '']) => separate(names)).join(' ');
  return [...new Set([...lines.matchAll(/from '([^']+)'/g)].map(([, module = '']) => module))];
}

function separate(names: string): string {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => {
      const [imported = name, local = name] = name.split(/\s+as\s+/);
      return `import ${local} from '${PACKAGE}/dist/esm/icons/${imported}.mjs';`;
    })
    .join(' ');
}
