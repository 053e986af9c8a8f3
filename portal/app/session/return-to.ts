/**
 * A place to go back to after signing in: a path of this portal, or '/' when the wish is not one.
 * Only one leading slash and no backslash or control character: browsers read `//host` and `/\host` as another site.
 */
export function safeReturnTo(wish: unknown): string {
  if (typeof wish !== 'string' || !/^\/(?!\/)/.test(wish)) return '/';
  const safe = [...wish].every(
    (character) => character !== '\\' && character >= ' ' && character !== '\u007F',
  );
  return safe ? wish : '/';
}

/** Where to sign in so that one comes back to the page that was asked for (writes lead to the same page). */
export function signInPath(request: Request): string {
  const url = new URL(request.url);
  // single fetch asks for `/people.data?_routes=…`, the page is `/people`
  const path = url.pathname.replace(/\/_root\.data$/, '/').replace(/\.data$/, '');
  url.searchParams.delete('_routes');
  url.searchParams.delete('index');
  const search = url.searchParams.size > 0 ? `?${url.searchParams}` : '';
  const returnTo = `${path}${search}`;
  return returnTo === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ returnTo })}`;
}
