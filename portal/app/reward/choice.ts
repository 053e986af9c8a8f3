/** What a choice costs and leaves: said before the button, with scripts or without. */
import { MOST_POINTS } from '@groundcrew/shared';

export type Priced = { kind: string; price: number; most: number; stock?: number | null };

export type Cost = {
  units: number;
  points: number;
  left: number;
  /** Points that the wallet lacks; 0 when it holds enough. */
  lacks: number;
  isAllowed: boolean;
};

/** As many as can be asked for at once: the option's most, what is in stock, and what one booking moves. */
export function mostUnits({ price, most, stock }: Priced): number {
  return Math.min(most, stock ?? most, Math.floor(MOST_POINTS / price));
}

/** As many as somebody who opens the option is shown: one; of money what the wallet holds, in whole ten thousands where it can. */
export function firstUnits(option: Priced, balance: number): number {
  if (option.kind !== 'MONEY') return 1;
  const most = Math.max(1, Math.min(mostUnits(option), balance));
  return most >= 10_000 ? most - (most % 10_000) : most;
}

/** Units as somebody typed them, with separators; null for what is no whole number above zero. */
export function typedUnits(text: string | null | undefined): number | null {
  const bare = (text ?? '').trim().replace(/[\s,]/g, '');
  const units = /^\d{1,10}$/.test(bare) ? Number(bare) : 0;
  return units > 0 ? units : null;
}

/** What so many cost, and what is left of the wallet then. */
export function costOf(option: Priced, units: number, balance: number): Cost {
  const points = option.price * units;
  const left = balance - points;
  return {
    units,
    points,
    left,
    lacks: Math.max(0, -left),
    isAllowed: left >= 0 && units >= 1 && units <= mostUnits(option),
  };
}

/** The option that the address names; else the first that can be had. */
export function chosenOption<Option extends Priced & { id: string }>(
  options: readonly Option[],
  id: string | null,
): Option | null {
  return (
    options.find((option) => option.id === id) ??
    options.find((option) => mostUnits(option) > 0) ??
    options[0] ??
    null
  );
}
