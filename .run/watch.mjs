/** Rebuilds the API's packages whenever one of their sources changes. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { root, tell, turbo } from './prepare.mjs';

/** Editors write a file in several steps. */
const SETTLE_MS = 150;

/** @returns {() => void} stops watching */
export function watchSources() {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let isBuilding = false;
  let isStale = false;
  const rebuild = async () => {
    if (isBuilding) {
      isStale = true;
      return;
    }
    isBuilding = true;
    do {
      isStale = false;
      const { code, output } = await turbo('build', ['api']);
      if (code !== 0) tell(output);
    } while (isStale);
    isBuilding = false;
  };
  const watchers = ['shared', 'db', 'api'].map((name) =>
    watch(join(root, name, 'src'), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(rebuild, SETTLE_MS);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
