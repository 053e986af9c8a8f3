/**
 * Backstage catalogue YAML → ownership: Group and User become teams and people, System and Component become
 * responsibilities whose spec.owner is ACCOUNTABLE (backstage.io/docs/features/software-catalog/descriptor-format).
 */
import { type ChildClaim, placeChildren, readGroup } from './backstage-group';
import { readComponent } from './backstage-responsibility';
import { readUser } from './backstage-user';
import { type EntityRef, entityKey, entityRefText, parseEntityRef } from './entity-ref';
import { importLimits } from './import-limits';
import { hasErrors, importProblem, sortedProblems } from './import-problem';
import { checkImportText } from './import-text';
import { emptyDocument, type OwnershipDocument, type ParsedImport } from './ownership-document';
import { readYamlEntities } from './yaml-documents';
import type { YamlEntity } from './yaml-entity';

/** Reads the text of a catalogue file. Never throws: what is wrong is told with its line and field. */
export function parseBackstage(text: string): ParsedImport {
  const document = emptyDocument(true);
  const problems = checkImportText(text);
  if (hasErrors(problems)) return { document, problems };
  const firstLines = new Map<string, number>();
  const childClaims: ChildClaim[] = [];
  for (const entity of readYamlEntities(text, problems)) {
    const ref = readIdentity(entity, firstLines);
    if (ref) readKnown(entity, ref, document, childClaims);
  }
  placeChildren(document.teams, childClaims, problems);
  if (firstLines.size === 0 && problems.length === 0) problems.push(importProblem('empty_file'));
  return { document, problems: sortedProblems(problems) };
}

/** The entity's own reference; null, with a problem, when it has none or one that was seen before. */
function readIdentity(entity: YamlEntity, firstLines: Map<string, number>): EntityRef | null {
  const kind = entity.requiredText('kind');
  const name = entity.requiredText('metadata', 'name');
  if (!kind || !name) return null;
  const namespace = entity.text('metadata', 'namespace') ?? 'default';
  const ref = parseEntityRef(`${kind}:${namespace}/${name}`, { kind, namespace });
  const line = entity.lineOf('metadata', 'name');
  if (!ref) {
    entity.problems.push(importProblem('invalid_ref', { value: name }, { line, field: 'metadata.name' }));
    return null;
  }
  const text = entityRefText(ref);
  if (entityKey(ref).length > importLimits.key) {
    const params = { field: 'metadata.name', length: entityKey(ref).length, max: importLimits.key };
    entity.problems.push(importProblem('too_long', params, { line, field: 'metadata.name' }));
    return null;
  }
  const firstLine = firstLines.get(text);
  if (firstLine !== undefined) {
    const place = { line, field: 'metadata.name' };
    entity.problems.push(importProblem('duplicate_entity', { name: text, firstLine }, place));
    return null;
  }
  firstLines.set(text, line);
  return ref;
}

function readKnown(
  entity: YamlEntity,
  ref: EntityRef,
  document: OwnershipDocument,
  childClaims: ChildClaim[],
): void {
  switch (ref.kind) {
    case 'group':
      readGroup(entity, ref, document, childClaims);
      break;
    case 'user':
      readUser(entity, ref, document);
      break;
    case 'system':
    case 'component':
      readComponent(entity, ref, document);
      break;
    default: {
      const kind = entity.text('kind') ?? ref.kind;
      const place = { line: entity.lineOf('kind'), field: 'kind' };
      entity.problems.push(importProblem('ignored_kind', { kind, name: ref.name }, place));
    }
  }
}
