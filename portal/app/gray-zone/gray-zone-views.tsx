import { useTranslation } from 'react-i18next';
import { Views } from '~/elements/views';

/** The board and cover, as links. */
export function GrayZoneViews({ open }: { open: 'board' | 'covers' }) {
  const { t } = useTranslation(['grayZone', 'cover']);
  return (
    <Views
      label={t('boardLinks')}
      views={[
        { to: '/gray-zones', title: t('title'), isOpen: open === 'board' },
        { to: '/covers', title: t('cover:title'), isOpen: open === 'covers' },
      ]}
    />
  );
}
