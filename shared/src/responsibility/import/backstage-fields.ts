/** Fields that every kind of catalogue entity has, read the same way. */
import { limits } from '../../limits';
import { type EntityRef, entityRefText, parseEntityRef } from './entity-ref';
import { importProblem } from './import-problem';
import { longValue, nameValue } from './imported-value';
import type { YamlEntity } from './yaml-entity';

export interface LinedRef {
  /** Full form, e.g. `group:default/team-a`. */
  ref: string;
  kind: string;
  line: number;
}

/** spec.profile.displayName of a group or user, else metadata.title, else the name. */
export function readTitle(entity: YamlEntity, ref: EntityRef, profile?: 'profile'): string {
  const place = { field: 'metadata.title', problems: entity.problems };
  const displayName = profile && entity.text('spec', profile, 'displayName')?.trim();
  if (displayName) {
    const line = entity.lineOf('spec', 'profile', 'displayName');
    return nameValue(displayName, limits.name, { ...place, line, field: 'spec.profile.displayName' });
  }
  const title = entity.text('metadata', 'title')?.trim();
  if (title) return nameValue(title, limits.name, { ...place, line: entity.lineOf('metadata', 'title') });
  const line = entity.lineOf('metadata', 'name');
  const name = entity.text('metadata', 'name') ?? ref.name;
  return nameValue(name, limits.name, { ...place, line, field: 'metadata.name' });
}

/** metadata.description, cut to `max` characters; undefined when there is none. */
export function readDescription(entity: YamlEntity, max: number): string | undefined {
  const text = entity.text('metadata', 'description');
  const line = entity.lineOf('metadata', 'description');
  const place = { line, field: 'metadata.description', problems: entity.problems };
  return text === undefined ? undefined : longValue(text, max, place);
}

/** A single reference; undefined when absent, or with a problem when it is none. */
export function readRef(
  entity: YamlEntity,
  path: string[],
  self: EntityRef,
  kind: string,
): LinedRef | undefined {
  const text = entity.text(...path)?.trim();
  return text ? parsed(entity, { text, line: entity.lineOf(...path) }, path, self, kind) : undefined;
}

/** A list of references. */
export function readRefs(entity: YamlEntity, path: string[], self: EntityRef, kind: string): LinedRef[] {
  return entity.list(...path).flatMap((item) => parsed(entity, item, path, self, kind) ?? []);
}

function parsed(
  entity: YamlEntity,
  { text, line }: { text: string; line: number },
  path: string[],
  self: EntityRef,
  kind: string,
): LinedRef | undefined {
  const ref = parseEntityRef(text, { kind, namespace: self.namespace });
  if (ref) return { ref: entityRefText(ref), kind: ref.kind, line };
  entity.problems.push(
    importProblem('invalid_ref', { value: text.slice(0, 100) }, { line, field: path.join('.') }),
  );
  return undefined;
}
