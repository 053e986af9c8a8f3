import { useTranslation } from 'react-i18next';
import { Mark } from '~/elements/mark';
import type { GrayZoneState } from '~/gql/graphql';
import { certaintyOf } from './state-steps';

/** Where a gray zone stands, as glyph and words. */
export function ZoneState({ state }: { state: GrayZoneState }) {
  const { t } = useTranslation('grayZone');
  return <Mark certainty={certaintyOf[state]}>{t(`state.${state}`)}</Mark>;
}
