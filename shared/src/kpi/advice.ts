/**
 * What a KPI is told to its owner about (domain.md, "kpi"): a lone absolute number has nothing to compare it with; throughput rewards
 * answering contacts and never removes the reason for them; a snapshot is not a trend. A flag advises, it never blocks.
 */
import { MetricRole } from '../metric/metric';
import { FIRM_PERIODS } from '../metric/trend-limits';
import { AdviceCode } from './kpi';
import { KpiTemplateKey, kpiLibrary } from './library';
import { namesThroughput } from './throughput';

export interface AdviceMetric {
  role: MetricRole;
  name: string;
}

/** A KPI, set or still being written. */
export interface AdviceSubject {
  name: string;
  numerator: AdviceMetric;
  denominator: AdviceMetric | null;
  /** Complete periods with a value. */
  periodCount: number;
}

export interface AdviceGiven {
  code: AdviceCode;
  /** Better ones of the library, the best first. */
  offers: KpiTemplateKey[];
  /** Of SNAPSHOT: how many periods there are. */
  periodCount: number | null;
}

/** The flags of a KPI, none when there is nothing to say. A formula of the library is never throughput, whatever it is called. */
export function adviceFor(subject: AdviceSubject): AdviceGiven[] {
  const given: AdviceGiven[] = [];
  if (subject.denominator === null) {
    given.push({
      code: AdviceCode.LONE_ABSOLUTE,
      offers: comparisonsFor(subject.numerator.role),
      periodCount: null,
    });
  }
  if (isThroughput(subject)) {
    given.push({ code: AdviceCode.THROUGHPUT, offers: [...INSTEAD_OF_THROUGHPUT], periodCount: null });
  }
  if (subject.periodCount < FIRM_PERIODS) {
    given.push({ code: AdviceCode.SNAPSHOT, offers: [], periodCount: subject.periodCount });
  }
  return given;
}

/** Story 2 of domain.md: contact rate and one-stop rate are offered. */
const INSTEAD_OF_THROUGHPUT = [KpiTemplateKey.CONTACT_RATE_ORDERS, KpiTemplateKey.ONE_STOP_RATE] as const;

/** Measures of how much was answered, whatever they are divided by. */
const THROUGHPUT_ROLES: readonly MetricRole[] = [MetricRole.CASES_HANDLED, MetricRole.TALK_TIME];
/** What one head answers, or what a head or an answer costs. */
const PER_HEAD: readonly MetricRole[] = [
  MetricRole.CONTACTS,
  MetricRole.CONTACTS_SOLVED_FIRST_TOUCH,
  MetricRole.CONTACTS_ANSWERED_IN_24H,
  MetricRole.COST,
];
const PER_ANSWER: readonly MetricRole[] = [MetricRole.CONTACTS, MetricRole.CASES_HANDLED];

function isThroughput({ name, numerator, denominator }: AdviceSubject): boolean {
  const under = denominator?.role ?? null;
  if (
    kpiLibrary.some(
      (template) => template.numeratorRole === numerator.role && template.denominatorRole === under,
    )
  ) {
    return false;
  }
  if (THROUGHPUT_ROLES.includes(numerator.role)) return true;
  if (under === MetricRole.HEADCOUNT && PER_HEAD.includes(numerator.role)) return true;
  if (numerator.role === MetricRole.COST && under !== null && PER_ANSWER.includes(under)) return true;
  // A metric with a role has said what it is; only of the others the name is all there is.
  const unknown = [numerator, denominator].flatMap((metric) =>
    metric?.role === MetricRole.OTHER ? metric.name : [],
  );
  return [name, ...unknown].some(namesThroughput);
}

/** Formulas of the library that put a number into proportion: those it is counted in, else those it is compared with. */
function comparisonsFor(role: MetricRole): KpiTemplateKey[] {
  if (THROUGHPUT_ROLES.includes(role)) return [...INSTEAD_OF_THROUGHPUT];
  const counted = kpiLibrary.filter((template) => template.numeratorRole === role);
  const compared = kpiLibrary.filter((template) => template.denominatorRole === role);
  return (counted.length > 0 ? counted : compared).map((template) => template.key);
}
