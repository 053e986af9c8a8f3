import { type KpiRow, KpiTaskRepository, type KpiTaskRow, type UnitOfWork } from '@groundcrew/db';
import {
  type addKpiTaskInput,
  ConflictReason,
  conflict,
  limits,
  notFound,
  type removeKpiTaskInput,
  type updateKpiTaskInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { ownKpiInUse, recordKpi, staleVersion } from './kpi-writing';

/**
 * Something that will be done to move a KPI.
 * @throws AppError CONFLICT STATE when the KPI is retired, has 30 open tasks, or 300 with those that are done
 */
export async function addTask(
  context: RequestContext,
  input: z.output<typeof addKpiTaskInput>,
): Promise<KpiTaskRow> {
  const kpiId = keyOf('Kpi', input.kpiId, ['input', 'kpiId']);
  const { title, dueOn } = input;
  return context.change(async (unit) => {
    await ownKpiInUse(context, unit, kpiId, ['input', 'kpiId']);
    const tasks = new KpiTaskRepository(unit.manager);
    const { all, open } = await tasks.counts(kpiId);
    if (open >= limits.kpiTasks) {
      throw conflict(
        ConflictReason.STATE,
        `A KPI has at most ${limits.kpiTasks} open tasks: finish or remove one first.`,
        ['input', 'kpiId'],
      );
    }
    if (all >= limits.kpiTasksInAll) {
      throw conflict(
        ConflictReason.STATE,
        `A KPI has at most ${limits.kpiTasksInAll} tasks, with those that are done: remove one first.`,
        ['input', 'kpiId'],
      );
    }
    const [id = 0] = await tasks.create(kpiId, [{ title, dueOn }]);
    return savedTask(unit, id, 'kpi.task-added', { title, dueOn });
  });
}

/**
 * Changes a task, or notes that it is done today.
 * @throws AppError CONFLICT STALE_VERSION
 */
export async function updateTask(
  context: RequestContext,
  input: z.output<typeof updateKpiTaskInput>,
): Promise<KpiTaskRow> {
  const id = keyOf('KpiTask', input.id);
  return context.change(async (unit) => {
    const { task } = await ownTask(context, unit, id);
    const { title = task.title, dueOn = task.dueOn, done = task.doneOn !== null } = input;
    const doneOn = done ? (task.doneOn ?? context.companyToday) : null;
    const changed = { id, title, dueOn, doneOn, version: input.version };
    if (!(await new KpiTaskRepository(unit.manager).update(changed))) staleVersion();
    const isDoneNow = doneOn !== null && task.doneOn === null;
    return savedTask(unit, id, isDoneNow ? 'kpi.task-done' : 'kpi.task-updated', { title, dueOn, doneOn });
  });
}

/**
 * A task that was not meant goes away; the audit keeps it.
 * @returns its KPI
 * @throws AppError CONFLICT STALE_VERSION
 */
export async function removeTask(
  context: RequestContext,
  input: z.output<typeof removeKpiTaskInput>,
): Promise<KpiRow> {
  const id = keyOf('KpiTask', input.id);
  return context.change(async (unit) => {
    const { task, kpi } = await ownTask(context, unit, id);
    if (!(await new KpiTaskRepository(unit.manager).remove(id, input.version))) staleVersion();
    const { title, dueOn, doneOn } = task;
    recordKpi(unit, kpi.id, 'kpi.task-removed', { taskId: id, title, dueOn, doneOn });
    return kpi;
  });
}

async function ownTask(
  context: RequestContext,
  unit: UnitOfWork,
  id: number,
): Promise<{ task: KpiTaskRow; kpi: KpiRow }> {
  const tasks = new KpiTaskRepository(unit.manager);
  const [seen] = await tasks.byIds([id]);
  if (!seen) throw notFound('task', ['input', 'id']);
  const kpi = await ownKpiInUse(context, unit, seen.kpiId, ['input', 'id']);
  // Read again under the KPI's lock: somebody may have removed it meanwhile.
  const [task] = await tasks.byIds([id]);
  if (!task) throw notFound('task', ['input', 'id']);
  return { task, kpi };
}

async function savedTask(
  unit: UnitOfWork,
  id: number,
  action: string,
  detail: Record<string, unknown>,
): Promise<KpiTaskRow> {
  const [task] = await new KpiTaskRepository(unit.manager).byIds([id]);
  if (!task) throw notFound('task');
  recordKpi(unit, task.kpiId, action, { taskId: id, ...detail });
  return task;
}
