/** A day is `Date`, an instant `DateTime`; both travel as text. */
import { AppError, ErrorCode, isDay } from '@groundcrew/shared';
import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

function parseDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new AppError(ErrorCode.INVALID_INPUT, 'Expected a day such as 2026-11-22.', {
    issues: [{ path: [], code: 'not_a_day', message: 'Expected a day such as 2026-11-22.' }],
  });
}

/** Days stay texts on their whole way: a Date object would bring a time zone along. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, YYYY-MM-DD.',
  serialize: (value) => value as string,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});

export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant, ISO 8601 UTC.',
});
