import type { MetricKind } from '~/gql/graphql';
import { useValueWords } from './use-value-words';

interface Point {
  value?: number | null;
  numerator?: string | null;
}

/**
 * Values of one metric in words. A flow's period is an exact sum and is written as such; a level's is a mean, so it is
 * rounded to what tells values apart.
 */
export function useMetricValues({ unit, kind }: { unit: string; kind: MetricKind }) {
  const words = useValueWords();
  const style = { display: 'NUMBER', unit } as const;
  return {
    style,
    exact: (decimal: string) => words.count(decimal, unit),
    /** For a narrow cell: without the unit, shortened from a million on (171만, 1.7M). */
    short: (decimal: string) =>
      Math.abs(Number(decimal)) < 1_000_000
        ? words.count(decimal)
        : words.tick(Number(decimal), 10_000, style),
    /** A limit or a mean: nobody reads tenths beside hundreds. */
    about: (value: number) => words.value(Math.abs(value) >= 100 ? Math.round(value) : value, style),
    ofPoint: ({ value, numerator }: Point): string => {
      if (kind === 'FLOW' && numerator) return words.count(numerator, unit);
      return typeof value === 'number' ? words.value(value, style) : '';
    },
  };
}
