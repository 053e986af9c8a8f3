/**
 * Registered before it is done (domain.md, "kpi"): a change names its KPI, its windows and the effect expected, and these lock when it
 * starts. Whether it has started is decided inside the transaction that would change it.
 */
import {
  type KpiChangeContent,
  KpiChangeRepository,
  type KpiChangeRow,
  type KpiRow,
  MemberRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  AppError,
  ChangeState,
  ConflictReason,
  changeState,
  conflict,
  ErrorCode,
  isLocked,
  limits,
  notFound,
  type registerChangeInput,
  type startChangeInput,
  type updateChangeInput,
  type Verdict,
  windowProblems,
  type withdrawChangeInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { exactly } from './formula';
import { kpiLoaders } from './kpi.loader';
import { arrivedUpTo, resultOfChange } from './kpi-figures.service';
import { mayEdit, ownKpiInUse, staleVersion } from './kpi-writing';

/**
 * A change is registered on the viewer's own KPI.
 * @throws AppError INVALID_INPUT naming every window that is not in order; CONFLICT STATE when the KPI has 200 that were not
 * withdrawn, or 400 in all
 */
export async function registerChange(
  context: RequestContext,
  input: z.output<typeof registerChangeInput>,
): Promise<KpiChangeRow> {
  const kpiId = keyOf('Kpi', input.kpiId, ['input', 'kpiId']);
  const { title, startsOn, baselineFrom, baselineTo, judgedFrom, judgedTo } = input;
  const content: KpiChangeContent = {
    title,
    description: input.description ?? null,
    startsOn,
    baselineFrom,
    baselineTo,
    judgedFrom,
    judgedTo,
    expectedEffect: exactly(input.expectedEffect),
  };
  refuseWindows(content, context.companyToday);
  return context.change(async (unit) => {
    const kpi = await ownKpiInUse(context, unit, kpiId, ['input', 'kpiId']);
    const memberIds = (await peopleOf(unit, input.memberIds)) ?? [kpi.ownerId];
    const changes = new KpiChangeRepository(unit.manager);
    const { all, standing } = await changes.counts(kpiId);
    if (standing >= limits.kpiChanges) {
      throw conflict(
        ConflictReason.STATE,
        `A KPI has at most ${limits.kpiChanges} changes that were not withdrawn: set another KPI for what comes next.`,
        ['input', 'kpiId'],
      );
    }
    if (all >= limits.kpiChangesInAll) {
      throw conflict(
        ConflictReason.STATE,
        `A KPI has at most ${limits.kpiChangesInAll} changes, with those that were withdrawn: set another KPI for what comes next.`,
        ['input', 'kpiId'],
      );
    }
    const registered = { kpiId, registeredOn: context.companyToday, registeredBy: context.signedIn.memberId };
    const id = await changes.create({ ...content, ...registered }, memberIds);
    return savedChange(unit, id, 'change.registered', { ...content, memberIds });
  });
}

/**
 * Changes what was registered, until it starts.
 * @throws AppError CONFLICT STATE once it has started or was withdrawn, STALE_VERSION; INVALID_INPUT naming windows
 */
export async function updateChange(
  context: RequestContext,
  input: z.output<typeof updateChangeInput>,
): Promise<KpiChangeRow> {
  const id = keyOf('KpiChange', input.id);
  const today = context.companyToday;
  return context.change(async (unit) => {
    const { change, kpi } = await openChange(context, unit, id);
    const content: KpiChangeContent = {
      title: input.title ?? change.title,
      description: input.description === undefined ? change.description : input.description,
      startsOn: input.startsOn ?? change.startsOn,
      baselineFrom: input.baselineFrom ?? change.baselineFrom,
      baselineTo: input.baselineTo ?? change.baselineTo,
      judgedFrom: input.judgedFrom ?? change.judgedFrom,
      judgedTo: input.judgedTo ?? change.judgedTo,
      expectedEffect: exactly(input.expectedEffect ?? change.expectedEffect),
    };
    refuseWindows(content, today);
    const changes = new KpiChangeRepository(unit.manager);
    if (!(await changes.update(id, input.version, today, content))) staleVersion();
    const memberIds = input.memberIds && ((await peopleOf(unit, input.memberIds)) ?? [kpi.ownerId]);
    if (memberIds) await changes.setPeople(id, memberIds);
    return savedChange(unit, id, 'change.updated', { ...content, memberIds });
  });
}

/**
 * A change starts today, and locks.
 * @throws AppError CONFLICT STATE, STALE_VERSION; INVALID_INPUT naming a window that does not fit a start today
 */
export async function startChange(
  context: RequestContext,
  input: z.output<typeof startChangeInput>,
): Promise<KpiChangeRow> {
  const id = keyOf('KpiChange', input.id);
  const today = context.companyToday;
  return context.change(async (unit) => {
    const { change } = await openChange(context, unit, id);
    const content = { ...change, startsOn: today };
    refuseWindows(content, today);
    if (!(await new KpiChangeRepository(unit.manager).update(id, input.version, today, content)))
      staleVersion();
    return savedChange(unit, id, 'change.started', { startsOn: today, planned: change.startsOn });
  });
}

/**
 * A change is not done after all; that it was registered stays readable.
 * @throws AppError CONFLICT STATE once it has started, STALE_VERSION
 */
export async function withdrawChange(
  context: RequestContext,
  input: z.output<typeof withdrawChangeInput>,
): Promise<KpiChangeRow> {
  const id = keyOf('KpiChange', input.id);
  const today = context.companyToday;
  return context.change(async (unit) => {
    await openChange(context, unit, id);
    const changes = new KpiChangeRepository(unit.manager);
    if (!(await changes.withdraw(id, input.version, today, input.reason))) staleVersion();
    return savedChange(unit, id, 'change.withdrawn', { on: today, reason: input.reason });
  });
}

/** Whether the viewer may change, start or withdraw it: the owner of a KPI in use, until it starts. */
export async function mayChange(context: RequestContext, change: KpiChangeRow): Promise<boolean> {
  if (isLocked(change, context.companyToday)) return false;
  const kpi = await context.load(kpiLoaders).byId.load(change.kpiId);
  return kpi !== null && kpi.retiredOn === null && mayEdit(context, kpi);
}

/** What a change did; null until its judged window is over and has come, and where it was withdrawn. */
export async function verdictOf(context: RequestContext, change: KpiChangeRow): Promise<Verdict | null> {
  if (changeState(change, context.companyToday) !== ChangeState.JUDGED) return null;
  const kpi = await context.load(kpiLoaders).byId.load(change.kpiId);
  // A verdict pays people and stands on the wall: it is not told from what happens to have come, to be another one tonight.
  if (!kpi || (await arrivedUpTo(context, kpi)) < change.judgedTo) return null;
  return (await resultOfChange(context, kpi, change)).verdict;
}

/** The viewer's own change, held until the transaction ends. @throws AppError CONFLICT STATE once it is locked */
async function openChange(
  context: RequestContext,
  unit: UnitOfWork,
  id: number,
): Promise<{ change: KpiChangeRow; kpi: KpiRow }> {
  const changes = new KpiChangeRepository(unit.manager);
  const seen = await changes.byId(id);
  if (!seen) throw notFound('change', ['input', 'id']);
  const kpi = await ownKpiInUse(context, unit, seen.kpiId, ['input', 'id']);
  // Read again under the KPI's lock: it may have been started or withdrawn meanwhile.
  const change = await changes.byId(id);
  if (!change) throw notFound('change', ['input', 'id']);
  if (isLocked(change, context.companyToday)) {
    const why = change.withdrawnOn === null ? 'It has started, and is locked.' : 'It was withdrawn.';
    throw conflict(ConflictReason.STATE, why, ['input', 'id']);
  }
  return { change, kpi };
}

function refuseWindows(content: KpiChangeContent, registeredOn: string): void {
  const { startsOn, baselineFrom, baselineTo, judgedFrom, judgedTo } = content;
  const problems = windowProblems({
    startsOn,
    registeredOn,
    baseline: { from: baselineFrom, to: baselineTo },
    judged: { from: judgedFrom, to: judgedTo },
  });
  const [first] = problems;
  if (!first) return;
  throw new AppError(ErrorCode.INVALID_INPUT, `${first.field}: ${first.message}`, {
    issues: problems.map(({ field, code, message }) => ({ path: ['input', field], code, message })),
  });
}

/** Keys of those who do it, each once; undefined when nobody is named. @throws AppError NOT_FOUND for whoever is not here */
async function peopleOf(unit: UnitOfWork, ids: readonly string[] | undefined): Promise<number[] | undefined> {
  if (!ids?.length) return undefined;
  const keys = ids.map((id, at) => keyOf('Member', id, ['input', 'memberIds', String(at)]));
  const found = await new MemberRepository(unit.manager).byIds(keys);
  const here = new Set(found.filter((member) => member.deactivatedOn === null).map((member) => member.id));
  const missing = keys.findIndex((key) => !here.has(key));
  if (missing >= 0) throw notFound('member', ['input', 'memberIds', missing]);
  return [...new Set(keys)];
}

async function savedChange(
  unit: UnitOfWork,
  id: number,
  action: string,
  detail: Record<string, unknown>,
): Promise<KpiChangeRow> {
  const change = await new KpiChangeRepository(unit.manager).byId(id);
  if (!change) throw notFound('change');
  unit.record({
    action,
    subjectType: 'KpiChange',
    subjectId: id,
    detail: { kpiId: change.kpiId, ...detail },
  });
  return change;
}
