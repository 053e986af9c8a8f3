/** How far recognition reaches, in one sentence's word. */
type HealthSaid = 'nobody' | 'all' | 'some';

export function healthSaid({
  memberCount,
  recognizedCount,
}: {
  memberCount: number;
  recognizedCount: number;
}): HealthSaid {
  if (recognizedCount === 0) return 'nobody';
  return recognizedCount >= memberCount ? 'all' : 'some';
}

/** Share of a part in a whole; 0 of nothing. */
export const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Which kinds of work show of somebody, with how much of each; those without any are left out. */
export function shownWork(person: { kpis: number; deliveries: number; answeredRequests: number }) {
  const all = [
    { word: 'kpis', count: person.kpis },
    { word: 'deliveries', count: person.deliveries },
    { word: 'answered', count: person.answeredRequests },
  ] as const;
  return all.filter(({ count }) => count > 0);
}
