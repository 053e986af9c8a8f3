/** Where a milestone stands, as the key of its words and the day that they name. */
export type MilestoneWords =
  | { word: 'wasDone' | 'due' | 'overdue'; day: string }
  | { word: 'undated'; day: null };

export function milestoneWords(
  { dueOn, doneOn }: { dueOn: string | null; doneOn: string | null },
  today: string,
): MilestoneWords {
  if (doneOn) return { word: 'wasDone', day: doneOn };
  if (!dueOn) return { word: 'undated', day: null };
  return { word: dueOn < today ? 'overdue' : 'due', day: dueOn };
}

/** Open ones by their day, those without one last; then what is done, the latest first. */
export function byUrgency<M extends { title: string; dueOn: string | null; doneOn: string | null }>(
  milestones: readonly M[],
): { open: M[]; finished: M[] } {
  const open = milestones
    .filter(({ doneOn }) => !doneOn)
    .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.title.localeCompare(b.title));
  const finished = milestones
    .filter(({ doneOn }) => doneOn)
    .sort((a, b) => (b.doneOn ?? '').localeCompare(a.doneOn ?? ''));
  return { open, finished };
}
