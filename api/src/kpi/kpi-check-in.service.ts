import { KpiCheckInRepository, type KpiCheckInRow, type KpiRow } from '@groundcrew/db';
import { type checkInKpiInput, notFound } from '@groundcrew/shared';
import type { z } from 'zod';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { ownKpiInUse, recordKpi } from './kpi-writing';

/** The owner says how it goes. Two at once are two. */
export async function checkIn(
  context: RequestContext,
  input: z.output<typeof checkInKpiInput>,
): Promise<KpiCheckInRow> {
  const kpiId = keyOf('Kpi', input.kpiId, ['input', 'kpiId']);
  const { text } = input;
  const { memberId } = context.signedIn;
  return context.change(async (unit) => {
    await ownKpiInUse(context, unit, kpiId, ['input', 'kpiId']);
    const checkIns = new KpiCheckInRepository(unit.manager);
    const id = await checkIns.create({ kpiId, memberId, text, at: unit.now });
    recordKpi(unit, kpiId, 'kpi.checked-in', { checkInId: id, text });
    const [saved] = await checkIns.byIds([id]);
    if (!saved) throw notFound('check-in');
    return saved;
  });
}

/** A page of a KPI's check-ins, newest first. */
export async function listCheckIns(
  context: RequestContext,
  kpi: KpiRow,
  first: number,
  after: string | null | undefined,
): Promise<Connection<KpiCheckInRow>> {
  const limit = pageLimit(first);
  const [before] = after ? decodeCursor(after, ['number']) : [];
  const found = await new KpiCheckInRepository(context.manager).page(
    kpi.id,
    limit,
    before === undefined ? undefined : Number(before),
  );
  return toConnection(found, first, after, ({ id }) => encodeCursor([id]));
}
