/** The portal's own operations, as its pages send them: read from its documents, each with the fragments that it needs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

const ROOT = join(__dirname, '../../portal/app');

const definitions = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file) => [...parse(readFileSync(join(ROOT, file), 'utf8')).definitions]);

const fragments = new Map<string, FragmentDefinitionNode>();
const operations = new Map<string, OperationDefinitionNode>();
for (const definition of definitions) {
  if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  if (definition.kind === Kind.OPERATION_DEFINITION && definition.name)
    operations.set(definition.name.value, definition);
}

/** The text of an operation by its name. @throws Error when the portal has none of this name */
export function portalOperation(name: string): string {
  const operation = operations.get(name);
  if (!operation) throw new Error(`The portal has no operation ${name}.`);
  const needed = new Set<FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (!fragment) throw new Error(`The portal has no fragment ${value}.`);
        if (needed.has(fragment)) return;
        needed.add(fragment);
        collect(fragment);
      },
    });
  collect(operation);
  return [operation, ...needed].map(print).join('\n');
}
