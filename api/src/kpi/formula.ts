/**
 * What a formula must be: a numerator, a denominator of its own where the basis is a ratio, and metrics that are still in use where
 * they are chosen anew (domain.md, "kpi").
 */
import { CompanyRepository, MetricRepository, type MetricRow } from '@groundcrew/db';
import { formatDecimal, invalid, KpiBasis, notFound, parseDecimal } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { keyOf, optionalKeyOf } from '../core/global-id';

export interface Formula {
  numerator: MetricRow;
  denominator: MetricRow | null;
}

interface FormulaIds {
  numeratorId: number;
  denominatorId: number | null;
}

/** The keys in a formula's ids; undefined where the input says nothing. */
export function formulaKeys(input: { numeratorId?: string; denominatorId?: string | null }) {
  return {
    numeratorId: optionalKeyOf('Metric', input.numeratorId, ['input', 'numeratorId']),
    denominatorId: optionalKeyOf('Metric', input.denominatorId, ['input', 'denominatorId']),
  };
}

/**
 * The metrics of a formula.
 * @param chosen what the KPI has already: an archived metric can stay, and not be chosen anew
 * @throws AppError NOT_FOUND or INVALID_INPUT naming the field
 */
export async function readFormula(
  manager: EntityManager,
  ids: FormulaIds,
  basis: KpiBasis,
  chosen: Partial<FormulaIds> = {},
): Promise<Formula> {
  const { numeratorId, denominatorId } = ids;
  if (denominatorId === null && basis !== KpiBasis.AMOUNT) {
    throw invalid(
      ['input', 'denominatorId'],
      'needs_denominator',
      'A proportion or a rate has a denominator.',
    );
  }
  if (denominatorId === numeratorId) {
    throw invalid(['input', 'denominatorId'], 'same_metric', 'Expected another metric than the numerator.');
  }
  const found = await new MetricRepository(manager).byIds([
    numeratorId,
    ...(denominatorId ? [denominatorId] : []),
  ]);
  const pick = (field: keyof FormulaIds, id: number): MetricRow => {
    const metric = found.find((one) => one.id === id);
    if (!metric) throw notFound('metric', ['input', field]);
    if (metric.archivedOn !== null && chosen[field] !== id) {
      throw invalid(['input', field], 'archived', 'This metric is archived: choose one in use.');
    }
    return metric;
  };
  return {
    numerator: pick('numeratorId', numeratorId),
    denominator: denominatorId === null ? null : pick('denominatorId', denominatorId),
  };
}

/** The shortest way to write an exact decimal, so that equal targets are equal texts; null stays. */
export function exactly<T extends string | null | undefined>(text: T): T {
  const scaled = typeof text === 'string' ? parseDecimal(text) : null;
  return (scaled === null ? text : formatDecimal(scaled)) as T;
}

/**
 * The key of a company value that is in use.
 * @param chosen the one it has already, which may have been retired since
 * @throws AppError NOT_FOUND naming the field
 */
export async function readServedValue<T extends null | undefined>(
  manager: EntityManager,
  id: string | T,
  chosen: number | null = null,
): Promise<number | T> {
  if (id === null || id === undefined) return id as T;
  const path = ['input', 'servesValueId'];
  const key = keyOf('CompanyValue', id, path);
  const values = await new CompanyRepository(manager).values();
  if (key !== chosen && !values.some((value) => value.id === key)) throw notFound('company value', path);
  return key;
}
