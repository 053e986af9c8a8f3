import { useTranslation } from 'react-i18next';
import { Mark } from '~/elements/mark';
import type { RoutedFragment } from '~/gql/graphql';
import { requestState } from './request-state';

type Stands = Pick<RoutedFragment, 'state' | 'source' | 'isBounced'> & {
  team?: { name: string } | null;
  hops: readonly unknown[];
};

/** Where a request stands, as glyph and words. */
export function StateMark({ request }: { request: Stands }) {
  const { t } = useTranslation('routing');
  const { word, certainty } = requestState(request);
  return <Mark certainty={certainty}>{t(`state.${word}`, { team: request.team?.name ?? '' })}</Mark>;
}
