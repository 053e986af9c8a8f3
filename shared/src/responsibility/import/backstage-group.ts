/** A Group of a Backstage catalogue becomes a team; spec.children and spec.members say an edge from its other end. */
import { limits } from '../../limits';
import { TeamKind } from '../../team/team';
import { readDescription, readRef, readRefs, readTitle } from './backstage-fields';
import { type EntityRef, entityKey, entityRefText } from './entity-ref';
import { type ImportProblem, importProblem } from './import-problem';
import type { ImportedTeam, OwnershipDocument } from './ownership-document';
import type { YamlEntity } from './yaml-entity';

/** spec.type is free text; these are the words that Backstage's documentation and its users take. */
const KINDS = new Map<string, TeamKind>([
  ['company', TeamKind.COMPANY],
  ['organization', TeamKind.COMPANY],
  ['organisation', TeamKind.COMPANY],
  ['root', TeamKind.COMPANY],
  ['business-unit', TeamKind.DEPARTMENT],
  ['department', TeamKind.DEPARTMENT],
  ['division', TeamKind.DEPARTMENT],
  ['product-area', TeamKind.DEPARTMENT],
  ['team', TeamKind.TEAM],
  ['squad', TeamKind.TEAM],
  ['sub-team', TeamKind.PART],
  ['part', TeamKind.PART],
]);

/** "This group is above that one", said by the upper one. */
export interface ChildClaim {
  parentRef: string;
  childRef: string;
  line: number;
}

export function readGroup(
  entity: YamlEntity,
  ref: EntityRef,
  document: OwnershipDocument,
  childClaims: ChildClaim[],
): void {
  const self = entityRefText(ref);
  const parent = readRef(entity, ['spec', 'parent'], ref, 'group');
  document.teams.push({
    line: entity.lineOf('metadata', 'name'),
    ref: self,
    key: entityKey(ref),
    name: readTitle(entity, ref, 'profile'),
    kind: KINDS.get((entity.text('spec', 'type') ?? '').toLowerCase()),
    mission: readDescription(entity, limits.line),
    parentRef: parent?.ref ?? null,
    parentLine: parent?.line,
  });
  for (const child of readRefs(entity, ['spec', 'children'], ref, 'group')) {
    childClaims.push({ parentRef: self, childRef: child.ref, line: child.line });
  }
  for (const member of readRefs(entity, ['spec', 'members'], ref, 'user')) {
    document.memberships.push({
      line: member.line,
      memberRef: member.ref,
      team: { kind: 'TEAM', text: self },
    });
  }
}

/** Joins what groups say of their children with what these say of their parent; two different answers are a problem. */
export function placeChildren(teams: ImportedTeam[], claims: ChildClaim[], problems: ImportProblem[]): void {
  const byRef = new Map(teams.map((team) => [team.ref, team]));
  for (const { parentRef, childRef, line } of claims) {
    const child = byRef.get(childRef);
    const place = { line, field: 'spec.children' };
    if (!child) {
      problems.push(importProblem('unknown_team', { value: childRef }, place));
    } else if (child.parentRef === null) {
      child.parentRef = parentRef;
      child.parentLine = line;
    } else if (child.parentRef !== undefined && child.parentRef !== parentRef) {
      const params = {
        name: childRef,
        first: child.parentRef,
        firstLine: child.parentLine ?? child.line,
        second: parentRef,
      };
      problems.push(importProblem('two_parents', params, place));
    }
  }
}
