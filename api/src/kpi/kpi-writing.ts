/** What every change of a KPI shares: finding it, whose it is, and its record. */
import { KpiRepository, type KpiRow, type UnitOfWork } from '@groundcrew/db';
import { ConflictReason, can, conflict, notFound } from '@groundcrew/shared';
import { authorise } from '../core/allow';
import type { RequestContext } from '../core/request-context';

/** Whether the viewer may edit it: it is theirs, and they are an operator or a lead. */
export function mayEdit(context: RequestContext, kpi: KpiRow): boolean {
  return can(context.actor, 'kpi.edit', { memberIds: [kpi.ownerId] });
}

/** A KPI, held until the transaction ends. @throws AppError NOT_FOUND */
export async function heldKpi(unit: UnitOfWork, id: number, path: string[]): Promise<KpiRow> {
  const kpis = new KpiRepository(unit.manager);
  await kpis.lock([id]);
  const kpi = await kpis.byId(id);
  if (!kpi) throw notFound('kpi', path);
  return kpi;
}

/**
 * The viewer's own KPI, held until the transaction ends.
 * @throws AppError NOT_FOUND, FORBIDDEN when it is somebody else's
 */
export async function ownKpi(
  context: RequestContext,
  unit: UnitOfWork,
  id: number,
  path: string[],
): Promise<KpiRow> {
  const kpi = await heldKpi(unit, id, path);
  authorise(context, 'kpi.edit', { memberIds: [kpi.ownerId] });
  return kpi;
}

/**
 * The viewer's own KPI that is in use, held until the transaction ends.
 * @throws AppError NOT_FOUND, FORBIDDEN when it is somebody else's, CONFLICT STATE when it is retired
 */
export async function ownKpiInUse(
  context: RequestContext,
  unit: UnitOfWork,
  id: number,
  path: string[],
): Promise<KpiRow> {
  const kpi = await ownKpi(context, unit, id, path);
  if (kpi.retiredOn !== null) {
    throw conflict(ConflictReason.STATE, 'This KPI is retired: resume it first.', path);
  }
  return kpi;
}

/** @throws AppError CONFLICT STALE_VERSION */
export function staleVersion(): never {
  throw conflict(ConflictReason.STALE_VERSION, 'Somebody changed it meanwhile.', ['input', 'version']);
}

/** Notes what happened to a KPI. */
export function recordKpi(
  unit: UnitOfWork,
  kpiId: number,
  action: string,
  detail: Record<string, unknown> = {},
): void {
  unit.record({ action, subjectType: 'Kpi', subjectId: kpiId, detail });
}

/** Records a change of the KPI itself. @returns it as saved */
export async function savedKpi(
  unit: UnitOfWork,
  id: number,
  action: string,
  detail: Record<string, unknown> = {},
): Promise<KpiRow> {
  const kpi = await new KpiRepository(unit.manager).byId(id);
  if (!kpi) throw notFound('kpi');
  recordKpi(unit, id, action, detail);
  return kpi;
}
