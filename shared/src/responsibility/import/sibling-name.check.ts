/** Two responsibilities of one name below one parent are hard to tell apart; the import says so. */
import type { PlannedTree } from './parent.planner';
import type { MatchedResponsibility, Planning } from './planning';

export function checkSiblingNames(
  planning: Planning,
  matched: ReadonlyMap<string, MatchedResponsibility>,
  tree: PlannedTree,
): void {
  const firstLines = new Map<string, number>();
  const byLine = [...matched.values()].sort((a, b) => a.listed.line - b.listed.line);
  for (const { listed, target } of byLine) {
    const parent = tree.parentOf(target);
    // at the top level equal names of different teams are common, e.g. “website”
    const team = parent === null ? (listed.team?.text ?? '') : '';
    const identity = JSON.stringify([parent, team, listed.name.toLowerCase()]);
    const firstLine = firstLines.get(identity);
    if (firstLine === undefined) firstLines.set(identity, listed.line);
    else
      planning.problem(
        'duplicate_name',
        { name: listed.name, firstLine },
        { line: listed.line, field: 'name' },
      );
  }
}
