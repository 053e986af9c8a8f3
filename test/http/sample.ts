/** Some value that a GraphQL type takes, by the type as it is written: `[ID!]!`, `TeamKind!`, `CreateTeamInput!` … */
import { schema } from '@groundcrew/api';
import { isEnumType, isInputObjectType } from 'graphql';

const scalars: Record<string, unknown> = {
  ID: 'x',
  Int: 1,
  SafeInt: 1,
  Boolean: false,
  String: 'x',
  Date: '2026-11-22',
  Decimal: '1',
  DateTime: '2026-11-22T00:00:00Z',
};

export function sampleOf(written: string): unknown {
  if (!written.endsWith('!')) return null;
  const name = written.slice(0, -1);
  if (name.startsWith('[')) return [];
  if (name in scalars) return scalars[name];
  const type = schema().getType(name);
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) throw new Error(`No value is known for ${written}: add one.`);
  return Object.fromEntries(
    Object.values(type.getFields())
      .filter((field) => String(field.type).endsWith('!'))
      .map((field) => [field.name, sampleOf(String(field.type))]),
  );
}
