/** Whose help nobody spoke of: what their work shows first, so that it can be named. */
export type Quiet = { kpis: number; deliveries: number; answeredRequests: number };

export type QuietSaid = { word: 'helped' | 'delivered' | 'measures'; count: number } | null;

/** The one sign of quiet work that says most: help to others, then what was delivered in a gray zone, then KPIs of their own. */
export function quietSign({ kpis, deliveries, answeredRequests }: Quiet): QuietSaid {
  if (answeredRequests > 0) return { word: 'helped', count: answeredRequests };
  if (deliveries > 0) return { word: 'delivered', count: deliveries };
  return kpis > 0 ? { word: 'measures', count: kpis } : null;
}
