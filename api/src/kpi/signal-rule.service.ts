import {
  type KpiRow,
  MemberRepository,
  MetricRepository,
  SignalFiringRepository,
  type SignalFiringRow,
  SignalRuleRepository,
  type SignalRuleRow,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  type Action,
  ConflictReason,
  companyDay,
  conflict,
  type createSignalRuleInput,
  invalid,
  limits,
  notFound,
  type PeriodUnit,
  type pauseSignalRuleInput,
  type removeSignalRuleInput,
  SignalBoundary,
  targetHoldsIn,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { type Connection, pageLimit, toConnection } from '../core/connection';
import { decodeCursor, encodeCursor, keyOf, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { heldKpi, ownKpiInUse } from './kpi-writing';
import { signalLoaders } from './signal-rule.loader';

/** A page of a rule's firings, newest first. The first page of many rules is one statement. */
export async function listFirings(
  context: RequestContext,
  ruleId: number,
  first: number,
  after: string | null | undefined,
): Promise<Connection<SignalFiringRow>> {
  const limit = pageLimit(first);
  const found = after
    ? await new SignalFiringRepository(context.manager).page(
        ruleId,
        limit,
        Number(decodeCursor(after, ['number'])[0]),
      )
    : await context.load(signalLoaders).newestFirings.load({ ruleId, limit });
  return toConnection(found, first, after, (row) => encodeCursor([row.id]));
}

/**
 * The viewer lets a rule watch a KPI of their own.
 * @throws AppError INVALID_INPUT or NOT_FOUND naming the field; CONFLICT STATE when the KPI has as many rules as it may have
 */
export async function createSignalRule(
  context: RequestContext,
  input: z.output<typeof createSignalRuleInput>,
): Promise<SignalRuleRow> {
  const kpiId = keyOf('Kpi', input.kpiId, ['input', 'kpiId']);
  const webhookId = optionalKeyOf('Webhook', input.webhookId ?? null, ['input', 'webhookId']);
  const asked = input.notifyIds?.map((id, at) => keyOf('Member', id, ['input', 'notifyIds', at]));
  return context.change(async (unit) => {
    const kpi = await ownKpiInUse(context, unit, kpiId, ['input', 'kpiId']);
    const rules = new SignalRuleRepository(unit.manager);
    if (input.boundary === SignalBoundary.TARGET)
      await refuseForeignTarget(unit, kpi, input.unit, ['boundary', 'unit']);
    if ((await rules.ofKpis([kpiId])).length >= limits.signalRules)
      throw conflict(ConflictReason.STATE, `A KPI has at most ${limits.signalRules} rules.`, [
        'input',
        'kpiId',
      ]);
    const notify = [...new Set(asked ?? [kpi.ownerId])];
    await refuseStrangers(unit, notify);
    if (webhookId !== null)
      for (const chosen of context.hooks.webhookChosen) await chosen(unit, webhookId, ['input', 'webhookId']);
    const { unit: period, boundary, side, runLength } = input;
    const today = companyDay(unit.now);
    const rule = { kpiId, unit: period, boundary, side, runLength, webhookId };
    const id = await rules.create(
      { ...rule, createdBy: context.signedIn.memberId, createdOn: today, activeFrom: today },
      notify,
    );
    return saved(unit, id, 'signal-rule.created', { ...rule, notify });
  });
}

/**
 * A rule rests, or watches again. What is over when it watches again does not fire, unless it rested for less than a day. An admin may
 * let somebody else's rest where it calls another system; only its owner lets it watch again.
 * @throws AppError CONFLICT STATE when it was removed; INVALID_INPUT when it is to watch a target again that is gone
 */
export async function pauseSignalRule(
  context: RequestContext,
  input: z.output<typeof pauseSignalRuleInput>,
): Promise<SignalRuleRow> {
  const id = keyOf('SignalRule', input.id);
  return context.change(async (unit) => {
    const { rule, kpi } = await heldRule(context, unit, id, input.paused ? 'signal-rule.pause' : 'kpi.edit');
    if ((rule.pausedOn !== null) === input.paused) {
      unit.unchanged();
      return rule;
    }
    const rules = new SignalRuleRepository(unit.manager);
    const today = companyDay(unit.now);
    if (input.paused) {
      await rules.pause(id, today);
      return saved(unit, id, 'signal-rule.paused', { kpiId: rule.kpiId });
    }
    if (rule.boundary === SignalBoundary.TARGET)
      await refuseForeignTarget(unit, kpi, rule.unit, ['id', 'id']);
    await rules.resume(id, rule.pausedOn === today ? rule.activeFrom : today);
    return saved(unit, id, 'signal-rule.resumed', { kpiId: rule.kpiId });
  });
}

/** A rule watches no more; that it did, and when it fired, stays. @returns its KPI */
export async function removeSignalRule(
  context: RequestContext,
  input: z.output<typeof removeSignalRuleInput>,
): Promise<KpiRow> {
  const id = keyOf('SignalRule', input.id);
  return context.change(async (unit) => {
    const { rule, kpi } = await heldRule(context, unit, id, 'kpi.edit');
    await new SignalRuleRepository(unit.manager).remove(id, companyDay(unit.now));
    await saved(unit, id, 'signal-rule.removed', { kpiId: rule.kpiId });
    return kpi;
  });
}

/** A rule that the viewer may do this with, and its KPI, held until the transaction ends. */
async function heldRule(
  context: RequestContext,
  unit: UnitOfWork,
  id: number,
  action: Action,
): Promise<{ rule: SignalRuleRow; kpi: KpiRow }> {
  const rules = new SignalRuleRepository(unit.manager);
  const found = await rules.byId(id);
  if (!found) throw notFound('signal rule', ['input', 'id']);
  const kpi = await heldKpi(unit, found.kpiId, ['input', 'id']);
  authorise(context, action, { memberIds: [kpi.ownerId], callsOut: found.webhookId !== null });
  await rules.lock(id);
  const rule = await rules.byId(id);
  if (!rule || rule.removedOn !== null)
    throw conflict(ConflictReason.STATE, 'This rule was removed.', ['input', 'id']);
  return { rule, kpi };
}

/** There is a target, and it says something about a period of this unit; else the first or the second field is named. */
async function refuseForeignTarget(
  unit: UnitOfWork,
  kpi: KpiRow,
  period: PeriodUnit,
  [missing, other]: [string, string],
): Promise<void> {
  if (kpi.target === null)
    throw invalid(['input', missing], 'needs_target', 'This KPI has no target to be beyond.');
  const numerator = await new MetricRepository(unit.manager).byId(kpi.numeratorId);
  if (!numerator) throw notFound('metric');
  if (!targetHoldsIn(period, kpi, numerator.kind))
    throw invalid(
      ['input', other],
      'other_unit',
      `The target is a sum over one ${kpi.unit} and says nothing of one ${period}.`,
      { unit: kpi.unit },
    );
}

async function refuseStrangers(unit: UnitOfWork, memberIds: readonly number[]): Promise<void> {
  const found = await new MemberRepository(unit.manager).byIds(memberIds);
  const here = new Set(found.filter((member) => member.deactivatedOn === null).map((member) => member.id));
  if (memberIds.some((id) => !here.has(id))) throw notFound('member', ['input', 'notifyIds']);
}

async function saved(
  unit: UnitOfWork,
  id: number,
  action: string,
  detail: Record<string, unknown>,
): Promise<SignalRuleRow> {
  const rule = await new SignalRuleRepository(unit.manager).byId(id);
  if (!rule) throw notFound('signal rule');
  unit.record({ action, subjectType: 'SignalRule', subjectId: id, detail });
  return rule;
}
