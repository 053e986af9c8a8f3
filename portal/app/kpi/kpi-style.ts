import type { ValueStyle } from '../metric/value-words';

interface Measured {
  display: ValueStyle['display'];
  numerator: { name: string; unit: string };
  denominator?: { name: string; unit: string } | null;
}

/** How a KPI's values are written: a ratio by its display, a lone number with the unit of what it counts. */
export function styleOf(kpi: Measured): ValueStyle {
  return kpi.denominator
    ? { display: kpi.display, unit: null }
    : { display: 'NUMBER', unit: kpi.numerator.unit };
}

/** What is divided by what: 문의 ÷ 주문. */
export function formulaOf(kpi: Measured): string {
  return kpi.denominator ? `${kpi.numerator.name} ÷ ${kpi.denominator.name}` : kpi.numerator.name;
}
