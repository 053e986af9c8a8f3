/** The headers of a request that tell where it came from. */
export type RequestSource = {
  method: string;
  host: string | undefined;
  origin: string | undefined;
  secFetchSite: string | undefined;
  referer: string | undefined;
};

/**
 * Whether a request may change something: reads always pass; a write must come from a page of our own.
 * Origin decides; when it is absent, Sec-Fetch-Site; when that is absent too, Referer. With none of them
 * the write is refused: every browser of the last years sends at least one with a form.
 */
export function mayWrite(source: RequestSource, publicUrl: string | null): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(source.method)) return true;
  if (source.origin !== undefined) return isOwn(source.origin, source.host, publicUrl);
  if (source.secFetchSite !== undefined) return source.secFetchSite === 'same-origin';
  if (source.referer !== undefined) return isOwn(source.referer, source.host, publicUrl);
  return false;
}

function isOwn(address: string, host: string | undefined, publicUrl: string | null): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (publicUrl !== null) return url.origin === new URL(publicUrl).origin;
  return host !== undefined && url.host === host && ['http:', 'https:'].includes(url.protocol);
}
