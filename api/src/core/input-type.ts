/**
 * GraphQL input types derived from the zod schemas of `shared`, so that the two cannot drift: names, nullability,
 * enums and descriptions come from the schema, and {@link validateInput} runs it on every argument.
 */
import { parseInput } from '@groundcrew/shared';
import type { GraphQLScalarType } from 'graphql';
import { type ClassType, Field, Float, ID, InputType, Int } from 'type-graphql';
import type { z } from 'zod';
import { DateScalar, DecimalScalar, SafeIntScalar } from './scalars';

type Scalar = ClassType | GraphQLScalarType | typeof String | typeof Boolean | object;

interface GraphQLMeta {
  /** Name of a GraphQL scalar or, on an object, of its input type. */
  graphql?: string;
  /** The `as const` object of an enum; it must be registered with registerEnumType. */
  enumObject?: object;
}

const schemas = new WeakMap<object, z.ZodType>();
const nested = new WeakMap<z.ZodType, ClassType>();

const scalars: Record<string, Scalar> = {
  ID,
  Float,
  Date: DateScalar,
  Decimal: DecimalScalar,
  SafeInt: SafeIntScalar,
};

interface Unwrapped {
  schema: z.ZodType;
  meta: GraphQLMeta;
  description: string | undefined;
  isOptional: boolean;
}

// Wrappers (optional, nullable, default, pipe) each carry metadata of their own; the outermost that says something wins.
function unwrap(schema: z.ZodType): Unwrapped {
  let isOptional = false;
  let meta: GraphQLMeta = {};
  let description: string | undefined;
  let current = schema;
  for (;;) {
    meta = { ...(current.meta() as GraphQLMeta | undefined), ...meta };
    description ??= current.description;
    const def = current.def as { type: string; innerType?: z.ZodType; in?: z.ZodType };
    if (def.type === 'optional' || def.type === 'nullable' || def.type === 'default') {
      isOptional = true;
      current = def.innerType as z.ZodType;
    } else if (def.type === 'pipe') {
      current = def.in as z.ZodType;
    } else {
      return { schema: current, meta, description, isOptional };
    }
  }
}

function typeOf(unwrapped: Unwrapped, where: string): Scalar | [Scalar] {
  const { schema, meta } = unwrapped;
  if (meta.enumObject) return meta.enumObject;
  const def = schema.def as { type: string; element?: z.ZodType };
  if (def.type === 'object') {
    const known = nested.get(schema);
    if (known) return known;
    if (!meta.graphql) throw new Error(`${where}: a nested object needs .meta({ graphql: 'Name' }).`);
    const made = inputType(meta.graphql, schema as z.ZodObject);
    nested.set(schema, made);
    return made;
  }
  if (meta.graphql) {
    const scalar = scalars[meta.graphql];
    if (!scalar) throw new Error(`${where}: no scalar ${meta.graphql}.`);
    return scalar;
  }
  switch (def.type) {
    case 'string':
      return String;
    case 'boolean':
      return Boolean;
    case 'number':
      return Int;
    case 'array':
      return [typeOf(unwrap(def.element as z.ZodType), where) as Scalar];
    default:
      throw new Error(`${where}: zod ${def.type} has no GraphQL input type here.`);
  }
}

/** Makes the GraphQL input type `name` of a zod object. Every field needs a description. */
export function inputType<S extends z.ZodObject>(name: string, schema: S): ClassType<z.output<S>> {
  const target = { [name]: class {} }[name] as ClassType<z.output<S>>;
  InputType(name, { description: schema.description ?? `What ${name.replace(/Input$/, '')} takes.` })(target);
  for (const [key, field] of Object.entries(schema.shape)) {
    const unwrapped = unwrap(field as z.ZodType);
    const where = `${name}.${key}`;
    if (!unwrapped.description) throw new Error(`${where}: needs .describe().`);
    const type = typeOf(unwrapped, where);
    Field(() => type as ClassType, { nullable: unwrapped.isOptional, description: unwrapped.description })(
      target.prototype as object,
      key,
    );
  }
  schemas.set(target, schema);
  return target;
}

/**
 * TypeGraphQL's global validateFn: parses an argument with its schema and puts the parsed values in place.
 * @throws AppError INVALID_INPUT naming every field at fault
 */
export function validateInput(argument: unknown, type: unknown): void {
  const schema = typeof type === 'function' ? schemas.get(type) : undefined;
  if (!schema || argument === null || argument === undefined) return;
  const target = argument as Record<string, unknown>;
  // Absent optional fields arrive as undefined properties; a null for an optional field means "absent" too, unless the schema takes null.
  const given = Object.fromEntries(Object.entries(target).filter(([, value]) => value !== undefined));
  const parsed = parseInput(schema, plain(given), ['input']) as Record<string, unknown>;
  for (const key of Object.keys(target)) if (!(key in parsed)) delete target[key];
  Object.assign(target, parsed);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, plain(inner)]),
  );
}
