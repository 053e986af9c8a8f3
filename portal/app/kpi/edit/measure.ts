import type {
  Direction,
  EditableKpiFragment,
  EditorMetricFragment,
  KpiBasis,
  KpiDisplay,
  LibraryTemplateFragment,
  PeriodUnit,
} from '~/gql/graphql';
import { typedTarget } from './target-text';

/** The second step as it stands on the page; `target` is as typed, in the unit that is shown. */
export type Measure = {
  name: string;
  numeratorId: string;
  denominatorId: string;
  basis: KpiBasis;
  display: KpiDisplay;
  direction: Direction;
  unit: PeriodUnit;
  target: string;
};

export const BASES = ['PROPORTION', 'RATE', 'AMOUNT'] as const;
export const DISPLAYS = ['PERCENT', 'PER_THOUSAND', 'NUMBER'] as const;
export const DIRECTIONS = ['LOWER', 'HIGHER'] as const;
export const UNITS = ['DAY', 'WEEK', 'MONTH'] as const;

export const emptyMeasure: Measure = {
  name: '',
  numeratorId: '',
  denominatorId: '',
  basis: 'RATE',
  display: 'PERCENT',
  direction: 'LOWER',
  unit: 'WEEK',
  target: '',
};

const oneOf = <Value extends string>(values: readonly Value[], text: unknown, otherwise: Value): Value =>
  values.find((value) => value === text) ?? otherwise;

/** Reads the step from what a form sent; what is not there or unknown is as in `otherwise`. */
export function readMeasure(sent: Record<string, unknown>, otherwise: Measure = emptyMeasure): Measure {
  const text = (name: 'name' | 'numeratorId' | 'denominatorId' | 'target') =>
    typeof sent[name] === 'string' ? sent[name] : otherwise[name];
  return complete({
    name: text('name'),
    numeratorId: text('numeratorId'),
    denominatorId: text('denominatorId'),
    basis: oneOf(BASES, sent.basis, otherwise.basis),
    display: oneOf(DISPLAYS, sent.display, otherwise.display),
    direction: oneOf(DIRECTIONS, sent.direction, otherwise.direction),
    unit: oneOf(UNITS, sent.unit, otherwise.unit),
    target: text('target'),
  });
}

/** Whether a number is to be looked at without anything to compare it with. */
export const isLone = ({ numeratorId, denominatorId }: Measure): boolean =>
  numeratorId !== '' && denominatorId === '';

/** A lone number is part of nothing and no ratio: it is an amount, written as it is. */
export function complete(measure: Measure): Measure {
  return isLone(measure) ? { ...measure, basis: 'AMOUNT', display: 'NUMBER' } : measure;
}

/** Another numerator; one that comes first leaves the formula a ratio to be completed. */
export function withNumerator(measure: Measure, numeratorId: string): Measure {
  return complete({ ...measure, numeratorId });
}

/** A denominator that was just chosen needs a ratio again. */
export function withDenominator(measure: Measure, denominatorId: string): Measure {
  const becomesRatio = isLone(measure) && denominatorId !== '';
  return complete({
    ...measure,
    denominatorId,
    ...(becomesRatio && { basis: emptyMeasure.basis, display: emptyMeasure.display }),
  });
}

/** Another way in which the two belong together. What is not counted is no share of anything, so it is written as it is. */
export function withBasis(measure: Measure, basis: Measure['basis']): Measure {
  const crosses = (measure.basis === 'AMOUNT') !== (basis === 'AMOUNT');
  const display = basis === 'AMOUNT' ? 'NUMBER' : emptyMeasure.display;
  return complete({ ...measure, basis, ...(crosses && { display }) });
}

/**
 * The step after choosing from the library. The target goes, since it was meant for another formula; the name is replaced
 * unless the owner wrote their own.
 */
export function fromTemplate(
  measure: Measure,
  template: LibraryTemplateFragment,
  name: string,
  libraryNames: readonly string[],
): Measure {
  const isOwnName = measure.name.trim() !== '' && !libraryNames.includes(measure.name);
  return complete({
    ...measure,
    name: isOwnName ? measure.name : name,
    numeratorId: template.numerator?.id ?? '',
    denominatorId: template.denominator?.id ?? '',
    basis: template.basis,
    display: template.display,
    direction: template.direction,
    target: '',
  });
}

/** The step of a KPI that exists. */
export function measureOf(kpi: EditableKpiFragment): Measure {
  return {
    name: kpi.name,
    numeratorId: kpi.numerator.id,
    denominatorId: kpi.denominator?.id ?? '',
    basis: kpi.basis,
    display: kpi.display,
    direction: kpi.direction,
    unit: kpi.unit,
    target: kpi.target ? typedTarget(kpi.target, kpi.display) : '',
  };
}

/** Whether the company has every metric that a template needs. */
export function isAvailable(template: LibraryTemplateFragment): boolean {
  return Boolean(template.numerator && (template.denominator || !template.denominatorRole));
}

/** The template whose formula this is, if it is one of the library. */
export function templateOf(
  measure: Measure,
  library: readonly LibraryTemplateFragment[],
): LibraryTemplateFragment | undefined {
  return library.find(
    (template) =>
      isAvailable(template) &&
      template.numerator?.id === measure.numeratorId &&
      (template.denominator?.id ?? '') === measure.denominatorId &&
      template.direction === measure.direction,
  );
}

/** Every metric that the page knows, each once: those of the list, of the library, and those already chosen. */
export function knownMetrics(
  ...lists: readonly (readonly (EditorMetricFragment | null | undefined)[])[]
): EditorMetricFragment[] {
  const byId = new Map<string, EditorMetricFragment>();
  for (const metric of lists.flat()) if (metric) byId.set(metric.id, metric);
  return [...byId.values()];
}
