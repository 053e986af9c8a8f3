/** Takes applause and takes it back. */
export const APPLAUD_PATH = '/wall/applaud';

/** Where a post stands on its page: only letters, for routers and browsers read an escaped fragment differently. */
export const postAnchor = (id: string) => `post-${id.replace(/[^\w-]/g, '')}`;

/** The form, with those whom it is for and what it is tied to already chosen. */
export function recognizePath(chosen: { to?: readonly string[]; tie?: string } = {}): string {
  const params = new URLSearchParams((chosen.to ?? []).map((id) => ['to', id]));
  if (chosen.tie) params.set('tie', chosen.tie);
  return params.size > 0 ? `/wall/new?${params}` : '/wall/new';
}
