/** What a proposal connects with and promises: every id in it is one that exists and is in use. */
import {
  CompanyRepository,
  KpiRepository,
  type ProposalEffectRow,
  type ProposalLinkRow,
  ResponsibilityRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  ConflictReason,
  conflict,
  invalid,
  notFound,
  parseDecimal,
  type proposeOwnershipInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { keyOf } from '../core/global-id';
import { exactly } from '../kpi/formula';

type Asked = z.output<typeof proposeOwnershipInput>;

/**
 * Other work that it connects with.
 * @throws AppError NOT_FOUND, CONFLICT STATE for one that has ended, INVALID_INPUT for the same twice; each naming the field
 */
export async function checkedLinks(
  unit: UnitOfWork,
  asked: NonNullable<Asked['links']>,
): Promise<Omit<ProposalLinkRow, 'proposalId' | 'position'>[]> {
  const pathOf = (at: number) => ['input', 'links', at, 'responsibilityId'];
  const links = asked.map((link, at) => ({
    responsibilityId: keyOf('Responsibility', link.responsibilityId, pathOf(at)),
    relation: link.relation,
    note: link.note || null,
  }));
  refuseRepeats(
    links.map(({ responsibilityId, relation }) => `${relation} ${responsibilityId}`),
    pathOf,
  );
  const ids = links.map(({ responsibilityId }) => responsibilityId);
  const found = new Map(
    (await new ResponsibilityRepository(unit.manager).byIds(ids)).map((row) => [row.id, row]),
  );
  for (const [at, id] of ids.entries()) {
    const row = found.get(id);
    if (!row) throw notFound('responsibility', pathOf(at));
    if (row.to !== null) throw conflict(ConflictReason.STATE, 'This responsibility has ended.', pathOf(at));
  }
  return links;
}

const MINUS_ALL = parseDecimal('-1') ?? 0n;

/**
 * KPIs to judge by.
 * @throws AppError NOT_FOUND, CONFLICT STATE for a retired one, INVALID_INPUT for the same twice or more than all gone; each naming the field
 */
export async function checkedEffects(
  unit: UnitOfWork,
  asked: NonNullable<Asked['effects']>,
): Promise<Omit<ProposalEffectRow, 'proposalId'>[]> {
  const pathOf = (at: number) => ['input', 'effects', at, 'kpiId'];
  const effects = asked.map((effect, at) => {
    if ((parseDecimal(effect.expected) ?? MINUS_ALL) < MINUS_ALL)
      throw invalid(
        ['input', 'effects', at, 'expected'],
        'out_of_range',
        'Nothing falls by more than all: at least −1.',
        {
          min: -1,
        },
      );
    return { kpiId: keyOf('Kpi', effect.kpiId, pathOf(at)), expected: exactly(effect.expected) };
  });
  const ids = effects.map(({ kpiId }) => kpiId);
  refuseRepeats(ids.map(String), pathOf);
  const found = new Map((await new KpiRepository(unit.manager).byIds(ids)).map((row) => [row.id, row]));
  for (const [at, id] of ids.entries()) {
    const kpi = found.get(id);
    if (!kpi) throw notFound('kpi', pathOf(at));
    if (kpi.retiredOn !== null) throw conflict(ConflictReason.STATE, 'This KPI is retired.', pathOf(at));
  }
  return effects;
}

/** The key of a company value that is in use; null for none. @throws AppError NOT_FOUND naming the field */
export async function checkedValue(unit: UnitOfWork, id: string | undefined): Promise<number | null> {
  if (id === undefined) return null;
  const path = ['input', 'valueId'];
  const key = keyOf('CompanyValue', id, path);
  const values = await new CompanyRepository(unit.manager).values();
  if (!values.some((value) => value.id === key)) throw notFound('company value', path);
  return key;
}

function refuseRepeats(keys: readonly string[], pathOf: (at: number) => (string | number)[]): void {
  const at = keys.findIndex((key, position) => keys.indexOf(key) < position);
  if (at >= 0) throw invalid(pathOf(at), 'duplicate', 'This is named twice.');
}
