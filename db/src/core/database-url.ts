/** What DATABASE_URL may say: `sqlite:<path>` or `mysql://user:pass@host:port/name`. */

export type DatabaseUrl =
  | { dialect: 'sqlite'; path: string }
  | { dialect: 'mysql'; host: string; port: number; user: string; password: string; name: string };

/** @throws Error that says what was expected */
export function parseDatabaseUrl(url: string): DatabaseUrl {
  if (url.startsWith('sqlite:')) {
    const path = url.slice('sqlite:'.length).replace(/^\/\/(?=[^/])/, '');
    if (path) return { dialect: 'sqlite', path };
  } else if (/^(mysql|mariadb):\/\//.test(url) && URL.canParse(url)) {
    const parsed = new URL(url);
    const name = decodeURIComponent(parsed.pathname.slice(1));
    if (name && parsed.hostname) {
      return {
        dialect: 'mysql',
        host: parsed.hostname,
        port: Number(parsed.port || 3306),
        user: decodeURIComponent(parsed.username),
        password: decodeURIComponent(parsed.password),
        name,
      };
    }
  }
  throw new Error('expected sqlite:<path> or mysql://user:password@host:port/database');
}
