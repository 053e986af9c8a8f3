import { useMemo } from 'react';
import { useFormat } from '~/format/use-format';
import {
  formatChange,
  formatChangeSize,
  formatDecimalText,
  formatDifference,
  formatFigure,
  formatTick,
  formatValue,
  type ValueStyle,
  withUnit,
} from './value-words';

/** The words of values, bound to the reader's language. */
export function useValueWords() {
  const { locale } = useFormat();
  return useMemo(
    () => ({
      /** In full: 4.9%, 천 건당 49건, 1,372건. */
      value: (value: number, style: ValueStyle) => formatValue(value, style, locale),
      /** Without words around it: 4.9%, 49, 1,372. */
      figure: (value: number, style: ValueStyle) => formatFigure(value, style, locale),
      difference: (difference: number, style: ValueStyle) => formatDifference(difference, style, locale),
      tick: (value: number, step: number, style: ValueStyle) => formatTick(value, step, style, locale),
      /** An exact count with its unit: 1,372건. */
      count: (decimal: string, unit?: string | null) => withUnit(formatDecimalText(decimal), unit),
      change: (change: number, digits?: number) => formatChange(change, locale, digits),
      /** A change as it was typed: −50%, −12.5%. */
      effect: (change: number) =>
        formatChange(change, locale, Number.isInteger(Math.round(change * 1e6) / 1e4) ? 0 : 1),
      changeSize: (change: number) => formatChangeSize(change, locale),
    }),
    [locale],
  );
}
