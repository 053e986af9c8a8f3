/** A System or Component of a Backstage catalogue becomes a responsibility: spec.owner is ACCOUNTABLE, spec.subcomponentOf or spec.system its parent. */
import { limits } from '../../limits';
import { RaciRole } from '../responsibility';
import { readDescription, readRef, readTitle } from './backstage-fields';
import { type EntityRef, entityKey, entityRefText } from './entity-ref';
import { importLimits } from './import-limits';
import { importProblem } from './import-problem';
import { nameValue } from './imported-value';
import type { HolderRef, OwnershipDocument } from './ownership-document';
import { sourceLocation } from './source-location';
import type { YamlEntity } from './yaml-entity';

const LOCATION = ['metadata', 'annotations', 'backstage.io/source-location'];

export function readComponent(entity: YamlEntity, ref: EntityRef, document: OwnershipDocument): void {
  const name = readTitle(entity, ref);
  const parent =
    readRef(entity, ['spec', 'subcomponentOf'], ref, 'component') ??
    readRef(entity, ['spec', 'system'], ref, 'system');
  const owner = readRef(entity, ['spec', 'owner'], ref, 'group');
  const holder: HolderRef | undefined = owner && {
    kind: owner.kind === 'user' ? 'MEMBER' : 'TEAM',
    text: owner.ref,
  };
  if (!holder) {
    const place = { line: entity.lineOf('metadata', 'name'), field: 'spec.owner' };
    entity.problems.push(importProblem('no_owner', { name }, place));
  }
  document.responsibilities.push({
    line: entity.lineOf('metadata', 'name'),
    ref: entityRefText(ref),
    key: entityKey(ref),
    findBy: 'REF',
    name,
    team: holder?.kind === 'TEAM' ? holder : undefined,
    teamLine: owner?.line,
    parentRef: parent?.ref ?? null,
    parentLine: parent?.line,
    purpose: readDescription(entity, limits.text),
    keywords: readTags(entity),
    location: readLocation(entity),
    isPathOnly: false,
    parties: holder && owner ? [{ role: RaciRole.ACCOUNTABLE, holder, line: owner.line }] : [],
    statedRoles: [RaciRole.ACCOUNTABLE],
  });
}

function readTags(entity: YamlEntity): string[] | undefined {
  const listed = entity.list('metadata', 'tags');
  const tags = listed.map(({ text, line }) =>
    nameValue(text, limits.keyword, { line, field: 'metadata.tags', problems: entity.problems }),
  );
  return tags.length > 0 ? [...new Set(tags)].filter(Boolean).slice(0, limits.keywords) : undefined;
}

function readLocation(entity: YamlEntity): string | undefined {
  return sourceLocation(entity.text(...LOCATION) ?? '')?.slice(0, importLimits.location) ?? undefined;
}
