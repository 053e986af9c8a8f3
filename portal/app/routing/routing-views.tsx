import { useTranslation } from 'react-i18next';
import { Views } from '~/elements/views';

/** Asking, and what was asked by topic, as links. */
export function RoutingViews({ open }: { open: 'ask' | 'topics' }) {
  const { t } = useTranslation('routing');
  return (
    <Views
      label={t('views')}
      views={[
        { to: '/ask', title: t('ask'), isOpen: open === 'ask' },
        { to: '/topics', title: t('topics'), isOpen: open === 'topics' },
      ]}
    />
  );
}
