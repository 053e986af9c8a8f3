/**
 * A User of a Backstage catalogue becomes a member. Two annotations say what Backstage has no field for:
 * `groundcrew/lead-of` (groups, comma-separated) and `groundcrew/discipline`.
 */
import { Discipline, MembershipRole } from '../../member/member';
import { readRefs, readTitle } from './backstage-fields';
import { type EntityRef, entityKey, entityRefText, parseEntityRef } from './entity-ref';
import { importProblem } from './import-problem';
import { choiceValue, emailValue } from './imported-value';
import type { OwnershipDocument } from './ownership-document';
import type { YamlEntity } from './yaml-entity';

const LEAD_OF = ['metadata', 'annotations', 'groundcrew/lead-of'];
const DISCIPLINE = ['metadata', 'annotations', 'groundcrew/discipline'];

export function readUser(entity: YamlEntity, ref: EntityRef, document: OwnershipDocument): void {
  const self = entityRefText(ref);
  const email = entity.text('spec', 'profile', 'email')?.trim();
  const line = entity.lineOf('spec', 'profile', 'email');
  const place = { line, field: 'spec.profile.email', problems: entity.problems };
  document.members.push({
    line: entity.lineOf('metadata', 'name'),
    ref: self,
    handle: entityKey(ref),
    name: readTitle(entity, ref, 'profile'),
    email: email ? emailValue(email, place) : null,
  });
  const leadOf = readLeadOf(entity, ref);
  // without the annotation nothing is said about roles, and a lead who was named in the hub stays one
  const otherwise = entity.text(...LEAD_OF) === undefined ? undefined : MembershipRole.MEMBER;
  const discipline = readDiscipline(entity);
  const memberOf = new Map(
    readRefs(entity, ['spec', 'memberOf'], ref, 'group').map((team) => [team.ref, team.line]),
  );
  for (const team of leadOf) if (!memberOf.has(team)) memberOf.set(team, entity.lineOf(...LEAD_OF));
  for (const [team, memberLine] of memberOf) {
    document.memberships.push({
      line: memberLine,
      memberRef: self,
      team: { kind: 'TEAM', text: team },
      role: leadOf.has(team) ? MembershipRole.LEAD : otherwise,
      discipline,
    });
  }
}

function readLeadOf(entity: YamlEntity, self: EntityRef): Set<string> {
  const teams = new Set<string>();
  for (const text of (entity.text(...LEAD_OF) ?? '').split(',')) {
    if (!text.trim()) continue;
    const ref = parseEntityRef(text, { kind: 'group', namespace: self.namespace });
    if (ref) teams.add(entityRefText(ref));
    else {
      const place = { line: entity.lineOf(...LEAD_OF), field: LEAD_OF.join('.') };
      entity.problems.push(importProblem('invalid_ref', { value: text.trim().slice(0, 100) }, place));
    }
  }
  return teams;
}

function readDiscipline(entity: YamlEntity): Discipline | undefined {
  const text = entity.text(...DISCIPLINE);
  if (!text?.trim()) return undefined;
  const place = {
    line: entity.lineOf(...DISCIPLINE),
    field: DISCIPLINE.join('.'),
    problems: entity.problems,
  };
  return choiceValue(text, Discipline, {}, place);
}
