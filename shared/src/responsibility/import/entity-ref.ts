/** Entity references of a Backstage catalogue: `[kind:][namespace/]name`, compared without case (backstage.io/docs/features/software-catalog/references). */
export interface EntityRef {
  kind: string;
  namespace: string;
  name: string;
}

const PART = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** The reference that a text stands for; null when it is none. What it leaves out comes from `defaults`. */
export function parseEntityRef(
  text: string,
  defaults: { kind: string; namespace: string },
): EntityRef | null {
  const match = /^(?:([^:/]+):)?(?:([^:/]+)\/)?([^:/]+)$/.exec(text.trim().normalize('NFC'));
  if (!match) return null;
  const [, kind = defaults.kind, namespace = defaults.namespace, name = ''] = match;
  const ref = { kind: kind.toLowerCase(), namespace: namespace.toLowerCase(), name: name.toLowerCase() };
  return PART.test(ref.kind) && PART.test(ref.namespace) && PART.test(ref.name) ? ref : null;
}

/** The full form, in lower case: `group:default/team-a`. */
export function entityRefText(ref: EntityRef): string {
  return `${ref.kind}:${ref.namespace}/${ref.name}`;
}

/** The short name that people and CODEOWNERS use; the default namespace goes without saying. */
export function entityKey(ref: EntityRef): string {
  return ref.namespace === 'default' ? ref.name : `${ref.namespace}-${ref.name}`;
}
