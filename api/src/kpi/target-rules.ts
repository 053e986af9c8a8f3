/**
 * A rule on the target needs a target that says something of its periods. Without one it would watch on and never fire, which nobody
 * would see: so what it needs stays while it watches.
 */
import { type KpiRow, MetricRepository, SignalRuleRepository, type UnitOfWork } from '@groundcrew/db';
import {
  AppError,
  ConflictReason,
  ErrorCode,
  type MetricKind,
  notFound,
  type PeriodUnit,
  SignalBoundary,
  targetHoldsIn,
} from '@groundcrew/shared';

type TargetParts = Pick<KpiRow, 'target' | 'unit' | 'numeratorId' | 'denominatorId'>;

/** @throws AppError CONFLICT STATE naming the rules that watch the target and could not any more */
export async function refuseBlindRules(
  unit: UnitOfWork,
  kpiId: number,
  before: TargetParts,
  after: TargetParts,
): Promise<void> {
  const rules = await new SignalRuleRepository(unit.manager).watching('kpi_id', [kpiId]);
  const onTarget = rules.filter(({ boundary }) => boundary === SignalBoundary.TARGET);
  if (onTarget.length === 0) return;
  const [was, is] = [await kindOf(unit, before), await kindOf(unit, after)];
  const blind = onTarget.filter((rule) => holds(rule.unit, before, was) && !holds(rule.unit, after, is));
  if (blind.length === 0) return;
  // DAY 5, WEEK 1: five days in a row, one week.
  const named = blind.map((rule) => `${rule.unit} ${rule.runLength}`).join(', ');
  const message = `Signal rules watch this target (${named}): pause or remove them first.`;
  throw new AppError(ErrorCode.CONFLICT, message, {
    issues: [
      {
        path: ['input', heldField(before, after)],
        code: 'watched_by_rules',
        message,
        params: { rules: named },
      },
    ],
    params: { reason: ConflictReason.STATE },
  });
}

function holds(unit: PeriodUnit, kpi: TargetParts, kind: MetricKind): boolean {
  return kpi.target !== null && targetHoldsIn(unit, kpi, kind);
}

function heldField(before: TargetParts, after: TargetParts): keyof TargetParts {
  if (after.target === null) return 'target';
  if (after.unit !== before.unit) return 'unit';
  return after.denominatorId === before.denominatorId ? 'numeratorId' : 'denominatorId';
}

async function kindOf(unit: UnitOfWork, { numeratorId }: TargetParts): Promise<MetricKind> {
  const metric = await new MetricRepository(unit.manager).byId(numeratorId);
  if (!metric) throw notFound('metric');
  return metric.kind;
}
