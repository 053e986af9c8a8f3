/** Writes the KPIs of the demo company with what was done about them, and a rule that fired. */
import { NotificationKind } from '@groundcrew/shared';
import { CompanyRepository } from '../company/company.repository';
import type { UnitOfWork } from '../core/unit-of-work';
import { KpiRepository } from '../kpi/kpi.repository';
import { KpiChangeRepository } from '../kpi/kpi-change.repository';
import { KpiCheckInRepository } from '../kpi/kpi-check-in.repository';
import { KpiTaskRepository } from '../kpi/kpi-task.repository';
import { SignalFiringRepository } from '../kpi/signal-firing.repository';
import { SignalRuleRepository } from '../kpi/signal-rule.repository';
import { NotificationRepository } from '../notification/notification.repository';
import { changes, type DemoKpi, kpis } from './kpis';
import { type Cast, named } from './seed-people';

type DayAgo = (days: number) => string;

const DAY_MS = 86_400_000;

/** @returns the KPIs by their keys */
export async function seedKpis(
  unit: UnitOfWork,
  cast: Cast,
  metrics: Map<string, number>,
  dayAgo: DayAgo,
): Promise<Map<string, number>> {
  const values = await new CompanyRepository(unit.manager).values();
  const ids = new Map<string, number>();
  for (const kpi of kpis) {
    const id = await new KpiRepository(unit.manager).create({
      ownerId: named(cast.members, kpi.owner),
      name: kpi.name,
      problem: kpi.problem,
      numeratorId: named(metrics, kpi.numerator),
      denominatorId: kpi.denominator === null ? null : named(metrics, kpi.denominator),
      basis: kpi.basis,
      display: kpi.display,
      direction: kpi.direction,
      target: kpi.target,
      unit: kpi.unit,
      valueId: values[kpi.value]?.id ?? null,
      serves: kpi.serves,
      setOn: dayAgo(kpi.set),
    });
    ids.set(kpi.key, id);
    await seedDoings(unit, id, kpi, named(cast.members, kpi.owner), dayAgo);
    unit.record({ action: 'kpi.set', subjectType: 'Kpi', subjectId: id, detail: { name: kpi.name } });
  }
  await seedChanges(unit, cast, ids, dayAgo);
  await seedRule(unit, named(ids, 'auto-cancellation-rate'), named(cast.members, 'operator'), dayAgo);
  return ids;
}

async function seedDoings(
  unit: UnitOfWork,
  kpiId: number,
  kpi: DemoKpi,
  ownerId: number,
  dayAgo: DayAgo,
): Promise<void> {
  const tasks = new KpiTaskRepository(unit.manager);
  const taskIds = await tasks.create(
    kpiId,
    kpi.tasks.map(({ title, due }) => ({ title, dueOn: dayAgo(due) })),
  );
  for (const [at, { title, due, done }] of kpi.tasks.entries()) {
    const id = taskIds[at] ?? 0;
    if (done !== null)
      await tasks.update({ id, title, dueOn: dayAgo(due), doneOn: dayAgo(done), version: 1 });
  }
  for (const { ago, text } of kpi.checkIns)
    await new KpiCheckInRepository(unit.manager).create({
      kpiId,
      memberId: ownerId,
      text,
      at: new Date(unit.now.getTime() - ago * DAY_MS),
    });
}

async function seedChanges(
  unit: UnitOfWork,
  cast: Cast,
  ids: Map<string, number>,
  dayAgo: DayAgo,
): Promise<void> {
  for (const change of changes) {
    const people = change.people.map((login) => named(cast.members, login));
    const id = await new KpiChangeRepository(unit.manager).create(
      {
        kpiId: named(ids, change.kpi),
        title: change.title,
        description: change.description,
        registeredOn: dayAgo(change.registered),
        registeredBy: people[0] ?? 0,
        startsOn: dayAgo(change.starts),
        baselineFrom: dayAgo(change.baseline[0]),
        baselineTo: dayAgo(change.baseline[1]),
        judgedFrom: dayAgo(change.judged[0]),
        judgedTo: dayAgo(change.judged[1]),
        expectedEffect: change.expected,
      },
      people,
    );
    unit.record({
      action: 'change.registered',
      subjectType: 'KpiChange',
      subjectId: id,
      detail: { title: change.title },
    });
  }
}

/** Five days of automatic cancellations in a row, 19 days ago, told to whom it concerned. */
async function seedRule(unit: UnitOfWork, kpiId: number, ownerId: number, dayAgo: DayAgo): Promise<void> {
  const ruleId = await new SignalRuleRepository(unit.manager).create(
    {
      kpiId,
      unit: 'DAY',
      boundary: 'PROCESS_LIMIT',
      side: 'WORSE',
      runLength: 5,
      webhookId: null,
      createdBy: ownerId,
      createdOn: dayAgo(40),
      activeFrom: dayAgo(40),
    },
    [ownerId],
  );
  const firedAt = new Date(unit.now.getTime() - 18 * DAY_MS);
  const firingId = await new SignalFiringRepository(unit.manager).create({
    ruleId,
    runFrom: dayAgo(23),
    runTo: dayAgo(18),
    count: 5,
    helps: false,
    side: 'ABOVE',
    firedAt,
  });
  await new NotificationRepository(unit.manager).create({
    memberId: ownerId,
    kind: NotificationKind.SIGNAL,
    subjectType: 'SignalFiring',
    subjectId: firingId,
    at: firedAt,
  });
  unit.record({ action: 'signal-rule.created', subjectType: 'SignalRule', subjectId: ruleId });
}
