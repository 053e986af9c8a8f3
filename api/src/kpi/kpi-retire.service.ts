import { KpiRepository, type KpiRow } from '@groundcrew/db';
import { ConflictReason, conflict, type resumeKpiInput, type retireKpiInput } from '@groundcrew/shared';
import type { z } from 'zod';
import { keyOf } from '../core/global-id';
import type { MemberLeaves } from '../core/hooks';
import type { RequestContext } from '../core/request-context';
import { ownKpi, ownKpiInUse, recordKpi, savedKpi, staleVersion } from './kpi-writing';

/**
 * A KPI is no longer followed. Everything about it stays.
 * @throws AppError CONFLICT STATE when it is retired already, STALE_VERSION
 */
export async function retireKpi(
  context: RequestContext,
  input: z.output<typeof retireKpiInput>,
): Promise<KpiRow> {
  const id = keyOf('Kpi', input.id);
  const { reason } = input;
  return context.change(async (unit) => {
    await ownKpiInUse(context, unit, id, ['input', 'id']);
    const end = { retiredOn: context.companyToday, retiredReason: reason };
    if (!(await new KpiRepository(unit.manager).update(id, input.version, end))) staleVersion();
    return savedKpi(unit, id, 'kpi.retired', { on: context.companyToday, reason });
  });
}

/**
 * A retired KPI is followed again.
 * @throws AppError CONFLICT STATE when it is in use, STALE_VERSION
 */
export async function resumeKpi(
  context: RequestContext,
  input: z.output<typeof resumeKpiInput>,
): Promise<KpiRow> {
  const id = keyOf('Kpi', input.id);
  return context.change(async (unit) => {
    const kpi = await ownKpi(context, unit, id, ['input', 'id']);
    if (kpi.retiredOn === null) {
      throw conflict(ConflictReason.STATE, 'This KPI is in use.', ['input', 'id']);
    }
    const again = { retiredOn: null, retiredReason: null };
    if (!(await new KpiRepository(unit.manager).update(id, input.version, again))) staleVersion();
    return savedKpi(unit, id, 'kpi.resumed', { retiredOn: kpi.retiredOn });
  });
}

/** The KPIs of a leaver are retired on that day, without a reason of their own: that the owner left says why. History stays. */
export const retireKpisOfLeaver: MemberLeaves = async (unit, memberId, on) => {
  for (const id of await new KpiRepository(unit.manager).retireAllOf(memberId, on))
    recordKpi(unit, id, 'kpi.retired', { on, why: 'left' });
};
