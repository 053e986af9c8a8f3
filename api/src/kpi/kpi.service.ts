import {
  KpiChangeRepository,
  type KpiChanges,
  KpiRepository,
  type KpiRow,
  KpiTaskRepository,
  MemberRepository,
} from '@groundcrew/db';
import {
  AppError,
  ConflictReason,
  conflict,
  ErrorCode,
  type setKpiInput,
  type updateKpiInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { exactly, formulaKeys, readFormula, readServedValue } from './formula';
import { ownKpiInUse, savedKpi, staleVersion } from './kpi-writing';
import { refuseBlindRules } from './target-rules';

/**
 * The viewer sets a KPI of their own.
 * @throws AppError INVALID_INPUT or NOT_FOUND naming the field
 */
export async function setKpi(context: RequestContext, input: z.output<typeof setKpiInput>): Promise<KpiRow> {
  const ownerId = context.signedIn.memberId;
  authorise(context, 'kpi.edit', { memberIds: [ownerId] });
  const { numeratorId = 0, denominatorId } = formulaKeys(input);
  return context.change(async (unit) => {
    await stillHere(new MemberRepository(unit.manager), ownerId);
    const ids = { numeratorId, denominatorId: denominatorId ?? null };
    await readFormula(unit.manager, ids, input.basis);
    const { name, problem, basis, display, direction, unit: period } = input;
    const content = {
      name,
      problem,
      ...ids,
      basis,
      display,
      direction,
      target: exactly(input.target ?? null),
      unit: period,
      valueId: await readServedValue(unit.manager, input.servesValueId ?? null),
      serves: input.serves ?? null,
    };
    const id = await new KpiRepository(unit.manager).create({
      ...content,
      ownerId,
      setOn: context.companyToday,
    });
    const tasks = input.tasks ?? [];
    await new KpiTaskRepository(unit.manager).create(id, tasks);
    return savedKpi(unit, id, 'kpi.set', { ...content, tasks });
  });
}

/**
 * Changes what is given.
 * @throws AppError CONFLICT STATE when the formula is given anew though a change was registered on it, or when rules watch the target and
 * could not any more; STALE_VERSION
 */
export async function updateKpi(
  context: RequestContext,
  input: z.output<typeof updateKpiInput>,
): Promise<KpiRow> {
  const id = keyOf('Kpi', input.id);
  const given = formulaKeys(input);
  return context.change(async (unit) => {
    const kpi = await ownKpiInUse(context, unit, id, ['input', 'id']);
    const formula = {
      numeratorId: given.numeratorId ?? kpi.numeratorId,
      denominatorId: given.denominatorId === undefined ? kpi.denominatorId : given.denominatorId,
      basis: input.basis ?? kpi.basis,
      direction: input.direction ?? kpi.direction,
    };
    await readFormula(unit.manager, formula, formula.basis, kpi);
    const asked: KpiChanges = {
      ...formula,
      name: input.name,
      problem: input.problem,
      display: input.display,
      target: exactly(input.target),
      unit: input.unit,
      valueId: await readServedValue(unit.manager, input.servesValueId, kpi.valueId),
      serves: input.serves,
    };
    const changes = whatDiffers(kpi, asked);
    const held = formulaFields.find((field) => field in changes);
    if (held && (await new KpiChangeRepository(unit.manager).holdsFormula(id))) {
      throw conflict(
        ConflictReason.STATE,
        'A change is registered on this formula: set another KPI for another formula.',
        ['input', held],
      );
    }
    await refuseBlindRules(unit, id, kpi, { ...kpi, ...changes });
    if (!(await new KpiRepository(unit.manager).update(id, input.version, changes))) staleVersion();
    return savedKpi(unit, id, 'kpi.updated', changes);
  });
}

/** What a registered change is judged by. */
const formulaFields = ['numeratorId', 'denominatorId', 'basis', 'direction'] as const;

function whatDiffers(kpi: KpiRow, asked: KpiChanges): KpiChanges {
  const entries = Object.entries(asked) as [keyof KpiChanges, never][];
  return Object.fromEntries(entries.filter(([key, value]) => value !== undefined && value !== kpi[key]));
}

// Who leaves at this very moment retires their KPIs: none may be set behind that.
async function stillHere(members: MemberRepository, memberId: number): Promise<void> {
  await members.lock(memberId);
  const member = await members.byId(memberId);
  if (!member || member.deactivatedOn !== null)
    throw new AppError(ErrorCode.UNAUTHENTICATED, 'Sign in first.');
}
