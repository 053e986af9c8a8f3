/** Writes an operation for any root field: every needed argument gets a value of its type, so that the gate decides. */
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

const scalars: Record<string, string> = {
  ID: '"nothing"',
  String: '"x"',
  Int: '1',
  Boolean: 'false',
  Date: '"2026-11-22"',
  Decimal: '"1"',
  SafeInt: '1',
  DateTime: '"2026-11-22T00:00:00Z"',
};

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  const value = scalars[type.name];
  if (!value) throw new Error(`No value is known for ${type.name}: add one.`);
  return value;
}

/** The operation's text; `kind` is query, mutation or subscription. */
export function anyOperation(kind: string, field: GraphQLField<unknown, unknown>): string {
  const needed = field.args.filter((argument) => isNonNullType(argument.type));
  const given = needed.map((argument) => `${argument.name}: ${literal(argument.type)}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${kind} { ${field.name}${given ? `(${given})` : ''}${selection} }`;
}
