import { useTranslation } from 'react-i18next';
import type { HolderFragment } from '../../gql/graphql';

/** How a holder is named in a sentence: people politely, teams as they are. */
export function useHolderName() {
  const { t } = useTranslation('responsibility');
  return (holder: HolderFragment) =>
    holder.__typename === 'Member' ? t('person', { name: holder.name }) : holder.name;
}
