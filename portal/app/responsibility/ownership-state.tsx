import { useTranslation } from 'react-i18next';
import { Mark } from '../elements/mark';
import type { Ownership } from '../gql/graphql';
import { certaintyOf } from './ownership.certainty';

/** The glyph with its words: that it is owned, or that somebody has to be found or chosen. */
export function OwnershipState({ ownership }: { ownership: Ownership }) {
  const { t } = useTranslation('responsibility');
  return <Mark certainty={certaintyOf(ownership)}>{t(`ownership.${ownership}`)}</Mark>;
}
