import { decimalToNumber, parseDecimal } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import type { MapEffect, TakeHolderFragment } from '~/gql/graphql';
import { useValueWords } from '~/metric/use-value-words';

/** As much of a proposal or an assignment as the sentence about the map needs. */
export interface OnTheMap {
  mapEffect: MapEffect;
  responsibility?: { name: string } | null;
  name: string;
  leftName?: string | null;
  leftWith?: { name: string } | null;
}

/** Sentences about who takes what, bound to the reader's language. */
export function useTakeWords() {
  const { t } = useTranslation('grayZoneTake');
  const values = useValueWords();
  const person = (name: string) => t('person', { name });
  const holder = (owner: TakeHolderFragment) =>
    owner.__typename === 'Member' ? person(owner.name) : owner.name;
  /** A change as a share, as people say it: −33%. */
  const change = (decimal: string) => values.effect(decimalToNumber(parseDecimal(decimal) ?? 0n));
  return {
    person,
    holder,
    change,
    takes: (name: string, owner: TakeHolderFragment) => t('takes', { name, owner: holder(owner) }),
    effect: (effect: { kpi: { name: string }; expected: string }) =>
      t('effect', { kpi: effect.kpi.name, change: change(effect.expected) }),
    /** What adoption does to the map, in a sentence. */
    map: (what: OnTheMap, owner: string) =>
      t(`map.${what.mapEffect}`, {
        name: what.name,
        owner,
        work: what.responsibility?.name ?? what.name,
        leftName: what.leftName ?? '',
        team: what.leftWith?.name ?? '',
      }),
  };
}
