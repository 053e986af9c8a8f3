import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrendState } from '~/gql/graphql';
import { StateGlyph } from './state-glyph';
import classes from './state-words.module.css';

/**
 * The state of a series as glyph and words: 좋아지는 신호예요, 살펴볼 신호예요, 신호가 없어요. 평소 범위 안이에요. `short` leaves
 * the second sentence out; `children` says it in other words (늘어나는 신호예요).
 */
export function StateWords(props: { state: TrendState; short?: boolean; children?: ReactNode }) {
  const { t } = useTranslation('chart');
  const { state, short } = props;
  return (
    <span className={classes.state} data-state={state}>
      <StateGlyph state={state} />
      <span>{props.children ?? t(short && state === 'NONE' ? 'state.NONE_short' : `state.${state}`)}</span>
    </span>
  );
}
