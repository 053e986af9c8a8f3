/** Where a listed responsibility differs from the hub's. What the file does not speak about is left as it is. */
import { cleanText } from '../../fields';
import { type ImportFieldChange, type ImportUpdates, isSameTarget, type Target } from './import-plan';
import type { ImportedResponsibility } from './ownership-document';
import { type SnapshotResponsibility, stageText } from './ownership-snapshot';
import type { PlannedTree } from './parent.planner';
import { differs, type Planning } from './planning';

/** Where a responsibility will stand. */
export interface PlannedPlace {
  team: Target | null;
  parent: Target | null;
  stageId: number | null;
  /** Name of the team, when the file gives one. */
  teamName: string | null;
}

type Updates = ImportUpdates['RESPONSIBILITY'];

const TEXTS = ['purpose', 'scopeIn', 'scopeOut', 'criteria', 'kind', 'reviewCadence'] as const;

/** The new values; each is also told, as people read it. */
export function responsibilityUpdates(
  planning: Planning,
  listed: ImportedResponsibility,
  existing: SnapshotResponsibility,
  place: PlannedPlace,
  tree: PlannedTree,
  told: ImportFieldChange[],
): Updates {
  const values: Updates = {};
  if (!listed.isPathOnly && differs(told, 'name', cleanText(existing.name), listed.name))
    values.name = listed.name;
  placeUpdates(planning, existing, place, tree, told, values);
  for (const field of TEXTS) {
    const after = listed[field];
    if (after !== undefined && differs(told, field, cleanText(existing[field]), after)) {
      Object.assign(values, { [field]: after });
    }
  }
  if (listed.keywords !== undefined) {
    const shown = (keywords: readonly string[]) => keywords.map(cleanText).join('; ');
    if (differs(told, 'keywords', shown(existing.keywords), shown(listed.keywords)))
      values.keywords = listed.keywords;
  }
  return values;
}

function placeUpdates(
  planning: Planning,
  existing: SnapshotResponsibility,
  { team, teamName, parent, stageId }: PlannedPlace,
  tree: PlannedTree,
  told: ImportFieldChange[],
  values: Updates,
): void {
  const { teams, stages } = planning.snapshot;
  const currentTeam = existing.teamId === null ? null : { id: existing.teamId };
  if (!isSameTarget(currentTeam, team)) {
    const before = teams.find(({ id }) => id === existing.teamId)?.name ?? null;
    told.push({ field: 'team', before, after: teamName });
    values.team = team;
  }
  const currentParent = existing.parentId === null ? null : { id: existing.parentId };
  if (!isSameTarget(currentParent, parent)) {
    told.push({ field: 'parent', before: tree.nameOf(currentParent), after: tree.nameOf(parent) });
    values.parent = parent;
  }
  if (existing.stageId === stageId) return;
  const shown = (id: number | null) => {
    const stage = stages.find((one) => one.id === id);
    return stage ? stageText(stage, stages) : null;
  };
  told.push({ field: 'stage', before: shown(existing.stageId), after: shown(stageId) });
  values.stageId = stageId;
}
