/** A day is `Date`, an instant `DateTime`; both travel as text. */
import { AppError, ErrorCode, isDay, parseDecimal } from '@groundcrew/shared';
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

function parseExact(value: unknown): string {
  if (typeof value === 'string' && parseDecimal(value.trim()) !== null) return value.trim();
  const message = 'Expected a decimal as text, such as "1234.5", with at most four places.';
  throw new AppError(ErrorCode.INVALID_INPUT, message, {
    issues: [{ path: [], code: 'not_a_decimal', message }],
  });
}

/** Decimals stay texts on their whole way: a double would round what was counted. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description:
    'An exact decimal as text, at most four places, between -10^12 and 10^12 (sums may be larger).',
  serialize: (value) => value as string,
  parseValue: parseExact,
  parseLiteral: (node) => parseExact(node.kind === Kind.STRING ? node.value : null),
});

function parseWhole(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  const message = 'Expected a whole number.';
  throw new AppError(ErrorCode.INVALID_INPUT, message, {
    issues: [{ path: [], code: 'not_in_range', message }],
  });
}

/** Points and minor units of money: whole, and more than the 32 bits of an Int when a company grows. */
export const SafeIntScalar = new GraphQLScalarType<number, number>({
  name: 'SafeInt',
  description: 'A whole number between -(2^53 - 1) and 2^53 - 1, exact in JSON.',
  serialize: (value) => value as number,
  parseValue: parseWhole,
  parseLiteral: (node) => parseWhole(node.kind === Kind.INT ? Number(node.value) : null),
});
