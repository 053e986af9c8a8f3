/**
 * Looks whether signal rules fire (domain.md, "kpi"). Any number of processes may look at the same rule at once and as often as they
 * like: a run fires once, because its rule's row is held while the runs are held against what it fired on.
 */
import {
  change,
  type Database,
  KpiBaselineRepository,
  KpiRepository,
  type KpiRow,
  MetricRepository,
  SignalFiringRepository,
  type SignalFiringRow,
  SignalRuleRepository,
  type SignalRuleRow,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  ARRIVAL_DAYS,
  addDays,
  beginsBefore,
  companyDay,
  type DayWindow,
  type FiredRun,
  firingPlan,
  type KnownFiring,
  newDays,
  nextPeriod,
  type PeriodUnit,
  periodStart,
  runsOf,
  type Trend,
  targetHoldsIn,
  type Watch,
} from '@groundcrew/shared';
import { kpiPoints, trendSubject } from './kpi-trend';
import { earliest, latest } from './period-range';
import { sharedSeries } from './signal-series';
import type { SeriesReader } from './trend-series';

export interface SignalParts {
  db: Database;
  now: () => Date;
}

/** What a load did to the metrics of a rule. */
export interface LoadNews {
  /** The first day that is another now. */
  since: string;
  /** Half-open, the days that had no value before; null when it corrected alone. */
  came: DayWindow | null;
}

/** What a rule saw. */
interface Look {
  rule: SignalRuleRow;
  runs: FiredRun[];
  /** First day looked at. */
  from: string;
  watch: Omit<Watch, 'activeFrom'>;
  lookedOn: string;
  /** The next day on which a period becomes complete by the calendar alone. */
  lookOn: string;
}

/** Rules looked at together. */
const BATCH = 50;
/** Periods before the first new one that are looked at, so that a run which began there is seen whole. */
const PERIODS_BEFORE = 120;
/** No more than this is looked at, however old a correction is. */
const MOST_PERIODS = 400;

/**
 * Looks at the rules' KPIs as they are stored now, and fires what is to be fired.
 * @param load what a load brought; without it, what became complete since each rule last looked
 * @param onError told of a rule that could not be looked at, while the others are; without it the first such error is thrown
 */
export async function evaluateRules(
  parts: SignalParts,
  rules: readonly SignalRuleRow[],
  load?: LoadNews,
  onError?: (error: unknown) => void,
): Promise<void> {
  for (let at = 0; at < rules.length; at += BATCH) {
    const batch = rules.slice(at, at + BATCH);
    const looks = await lookAt(parts, batch, load, onError);
    const known = await firingsOf(parts, looks);
    const isNew = ({ rule, runs, watch }: Look): boolean => {
      const { activeFrom } = rule;
      const { fire, grown } = firingPlan(runs, known.get(rule.id) ?? [], { ...watch, activeFrom });
      return fire.length + grown.length > 0;
    };
    await noteLooks(
      parts,
      looks.filter((one) => !isNew(one)),
    );
    for (const one of looks.filter(isNew)) {
      try {
        await settle(parts, one);
      } catch (error) {
        if (!onError) throw error;
        onError(error);
      }
    }
  }
}

/** Nothing came of these looks; a look that was only repeated is not even noted, so that it takes no lock. */
async function noteLooks({ db }: SignalParts, looks: readonly Look[]): Promise<void> {
  const other = looks.filter(
    ({ rule, lookedOn, lookOn }) => rule.lookOn === null || rule.lookOn <= lookedOn || rule.lookOn > lookOn,
  );
  for (const lookOn of new Set(other.map((one) => one.lookOn))) {
    const same = other.filter((one) => one.lookOn === lookOn);
    const [{ lookedOn } = { lookedOn: lookOn }] = same;
    const ids = same.map(({ rule }) => rule.id);
    await db.transaction((manager) => new SignalRuleRepository(manager).looked(ids, lookedOn, lookOn));
  }
}

async function lookAt(
  { db, now }: SignalParts,
  rules: readonly SignalRuleRow[],
  load: LoadNews | undefined,
  onError: ((error: unknown) => void) | undefined,
): Promise<Look[]> {
  const manager = db.fresh;
  const today = companyDay(now());
  const kpiIds = [...new Set(rules.map((rule) => rule.kpiId))];
  const kpis = new Map((await new KpiRepository(manager).byIds(kpiIds)).map((kpi) => [kpi.id, kpi]));
  const metricIds = [...new Set([...kpis.values()].map((kpi) => kpi.numeratorId))];
  const metrics = new Map((await new MetricRepository(manager).byIds(metricIds)).map((one) => [one.id, one]));
  const baselines = await new KpiBaselineRepository(manager).ofKpis(kpiIds);
  const reader = sharedSeries(manager);
  const looks = rules.map(async (rule): Promise<Look | null> => {
    const kpi = kpis.get(rule.kpiId);
    const numerator = kpi && metrics.get(kpi.numeratorId);
    if (!kpi || !numerator) return null;
    const subject = trendSubject(
      kpi,
      numerator,
      baselines.filter((baseline) => baseline.kpiId === kpi.id),
    );
    return look(reader, rule, kpi, subject, load, today);
  });
  const settled = await Promise.allSettled(looks);
  return settled.flatMap((one) => {
    if (one.status === 'fulfilled') return one.value ?? [];
    if (!onError) throw one.reason;
    onError(one.reason);
    return [];
  });
}

async function look(
  reader: SeriesReader,
  rule: SignalRuleRow,
  kpi: KpiRow,
  subject: ReturnType<typeof trendSubject>,
  load: LoadNews | undefined,
  today: string,
): Promise<Look> {
  const { unit } = rule;
  const to = periodStart(today, unit);
  const holds = kpi.target !== null && targetHoldsIn(unit, kpi, subject.kind);
  const target = holds ? Number(kpi.target) : null;
  const first = earliest(to, load?.since ?? to, rule.lookOn ?? to);
  const farthest = nextPeriod(to, unit, -MOST_PERIODS);
  let from = latest(farthest, nextPeriod(periodStart(first, unit), unit, -PERIODS_BEFORE));
  let trend = await kpiPoints(reader, subject, { unit, from, to }, today);
  if (from > farthest && beginsBefore(trend, rule, target)) {
    from = farthest;
    trend = await kpiPoints(reader, subject, { unit, from, to }, today);
  }
  const watch = {
    // What ended long ago does not go on because a feed stopped behind it.
    completeTo: trend.points.findLast((point) => point.isComplete || point.missingDays > 0)?.to ?? null,
    news: newDays(rule.lookOn, load?.came ?? null, today),
    seen: trend.points.filter((point) => point.isComplete && point.value !== null),
  };
  const lookOn = nextLook(trend, unit, to, today);
  return { rule, runs: runsOf(trend, rule, target), from, watch, lookedOn: today, lookOn };
}

/** The day on which a period that is over waits no longer for its data, or on which the present one is over. */
function nextLook({ points }: Trend, unit: PeriodUnit, to: string, today: string): string {
  const waits = points.flatMap((point) => (point.isComplete ? [] : addDays(point.to, ARRIVAL_DAYS)));
  // A period whose days are missing waits for a load, which is looked at when it comes.
  return earliest(nextPeriod(to, unit), ...waits.filter((day) => day > today));
}

async function firingsOf({ db }: SignalParts, looks: readonly Look[]): Promise<Map<number, KnownFiring[]>> {
  const found = new Map<number, KnownFiring[]>(looks.map(({ rule }) => [rule.id, []]));
  const [from] = looks.map((one) => one.from).sort();
  if (from === undefined) return found;
  const ids = [...found.keys()];
  for (const row of await new SignalFiringRepository(db.fresh).endingAfter(ids, from))
    found.get(row.ruleId)?.push(knownFiring(row));
  return found;
}

const knownFiring = ({ id, runFrom, runTo, count, side }: SignalFiringRow): KnownFiring => ({
  id,
  from: runFrom,
  to: runTo,
  count,
  side,
});

/** Writes what a look came to. */
async function settle({ db, now }: SignalParts, one: Look): Promise<void> {
  await change(db, { actorId: null, now: now(), requestId: null }, async (unit) => {
    const fired = await fire(unit, one);
    await new SignalRuleRepository(unit.manager).looked([one.rule.id], one.lookedOn, one.lookOn);
    if (fired === 0) unit.unchanged();
  });
}

/** Plans again with the rule's row held, and writes that. @returns how often it fired */
async function fire(unit: UnitOfWork, { rule: { id }, runs, from, watch }: Look): Promise<number> {
  const rules = new SignalRuleRepository(unit.manager);
  await rules.lock(id);
  const [rule] = await rules.watching('id', [id]);
  if (!rule) return 0;
  const firings = new SignalFiringRepository(unit.manager);
  const known = (await firings.endingAfter([id], from)).map(knownFiring);
  const plan = firingPlan(runs, known, { ...watch, activeFrom: rule.activeFrom });
  for (const grown of plan.grown) await firings.grow(grown.id, grown.to, grown.count);
  const notify = plan.fire.length ? (await rules.membersOf([id])).map((row) => row.memberId) : [];
  for (const run of plan.fire) {
    const { count, helps, side } = run;
    const made = { ruleId: id, runFrom: run.from, runTo: run.to, count, helps, side, firedAt: unit.now };
    unit.record({
      action: 'signal-rule.fired',
      subjectType: 'SignalFiring',
      subjectId: await firings.create(made),
      detail: {
        ruleId: id,
        kpiId: rule.kpiId,
        runFrom: run.from,
        runTo: run.to,
        count,
        helps,
        side,
        notify,
        webhookId: rule.webhookId,
      },
    });
  }
  return plan.fire.length;
}
