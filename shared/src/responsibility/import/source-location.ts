/**
 * Where source code stands, written so that a catalogue's address and a CODEOWNERS path can be compared:
 * `host/organisation/repository//path`, or `//path` where the repository is not known.
 */

const LOCAL = '//';

/** The location of a `backstage.io/source-location` annotation; null when it is not an address. The branch is left out. */
export function sourceLocation(annotation: string): string | null {
  const text = annotation.trim().replace(/^url:/, '');
  const local = /^(?:dir|file):(?:\.\/)?(.*)$/.exec(text);
  if (local) return pathLocation(local[1] ?? '');
  if (!URL.canParse(text)) return null;
  const { hostname, pathname, protocol } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const steps = decoded(pathname).split('/').filter(Boolean);
  if (hostname === 'raw.githubusercontent.com') {
    return located('github.com', steps.slice(0, 2), steps.slice(3));
  }
  const dash = steps.indexOf('-');
  if (dash > 0) return located(hostname, steps.slice(0, dash), steps.slice(dash + 3));
  const isTree = ['tree', 'blob', 'raw', 'src'].includes(steps[2] ?? '');
  return located(hostname, steps.slice(0, 2), isTree ? steps.slice(4) : steps.slice(2));
}

/** The location of a CODEOWNERS pattern; null when the pattern means more than one file or folder. */
export function patternLocation(pattern: string): string | null {
  const path = pattern.replace(/\/\*\*$/, '/');
  return /[*?]/.test(path) || path === '/' ? null : pathLocation(path);
}

/** Whether the location says in which repository it is. */
export function hasRepository(location: string): boolean {
  return !location.startsWith(LOCAL);
}

/** How a CODEOWNERS file can write a location of a catalogue: with its repository in front, or its path alone (null for a whole repository). */
export function asPatterns(location: string): { withRepository: string; pathOnly: string | null } {
  const at = location.indexOf(LOCAL);
  const repository = location.slice(0, at).split('/').slice(1);
  const path = location.slice(at + LOCAL.length);
  return {
    withRepository: `${LOCAL}${[...repository, ...(path ? [path] : [])].join('/')}`,
    pathOnly: path ? `${LOCAL}${path}` : null,
  };
}

function pathLocation(path: string): string | null {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  return trimmed ? `${LOCAL}${trimmed}` : null;
}

function located(host: string, repository: string[], path: string[]): string | null {
  return repository.length < 2 ? null : `${[host, ...repository].join('/')}${LOCAL}${path.join('/')}`;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
