/** Which webhooks a rule may call: those that are switched on, out of every page of them as far as a select can hold. */

/** One page of webhooks, as the API answers it. */
export interface WebhookPage<Webhook> {
  edges: readonly { node: Webhook }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Most webhooks that are looked at: two pages. */
const LOOKED_AT = 200;

/** Reads page after page and keeps what is active. `page` asks for the webhooks after a cursor. */
export async function webhookChoices<Webhook extends { isActive: boolean }>(
  page: (after: string | null) => Promise<WebhookPage<Webhook>>,
): Promise<Webhook[]> {
  const found: Webhook[] = [];
  let after: string | null = null;
  do {
    const { edges, pageInfo }: WebhookPage<Webhook> = await page(after);
    found.push(...edges.map(({ node }) => node));
    after = pageInfo.hasNextPage && edges.length > 0 ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null && found.length < LOOKED_AT);
  return found.slice(0, LOOKED_AT).filter(({ isActive }) => isActive);
}
