/**
 * Dialect-safe columns: one meaning on SQLite and on MySQL.
 *
 * An instant is an integer of milliseconds UTC (MySQL's datetime loses milliseconds and has a session time zone,
 * SQLite has no such type); a day is the text YYYY-MM-DD; texts compare by code point on both.
 */
import { Column, PrimaryGeneratedColumn, type ValueTransformer } from 'typeorm';

const instant: ValueTransformer = {
  from: (value: unknown) => (value === null || value === undefined ? value : new Date(Number(value))),
  to: (value: unknown) => (value instanceof Date ? value.getTime() : value),
};

const flag: ValueTransformer = {
  from: (value: unknown) => (value === null || value === undefined ? value : Boolean(value)),
  to: (value: unknown) => (typeof value === 'boolean' ? Number(value) : value),
};

/** Generated integer key. */
export const IdColumn = () => PrimaryGeneratedColumn({ type: 'integer' });
/** Reference to another row's integer key. */
export const RefColumn = (nullable = false) => Column({ type: 'integer', nullable });
/** Whole number. */
export const IntColumn = (options: { nullable?: boolean } = {}) => Column({ type: 'integer', ...options });
/** Milliseconds since 1970-01-01T00:00Z, a Date in memory. */
export const InstantColumn = (nullable = false) => Column({ type: 'bigint', nullable, transformer: instant });
/** A 64 bit integer that a double cannot carry; read it as text (CAST … AS CHAR), never as a number. */
export const ExactColumn = (nullable = false) => Column({ type: 'bigint', nullable });
/** YYYY-MM-DD. */
export const DayColumn = (nullable = false) => Column({ type: 'varchar', length: 10, nullable });
/** A short text. */
export const VarcharColumn = (length: number, nullable = false) =>
  Column({ type: 'varchar', length, nullable });
/** A long text. */
export const TextColumn = (nullable = false) => Column({ type: 'text', nullable });
/** 0 or 1, a boolean in memory. */
export const FlagColumn = () => Column({ type: 'integer', transformer: flag });
