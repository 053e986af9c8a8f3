import { useTranslation } from 'react-i18next';
import { Section } from '~/elements/section';
import { sampleLong, sampleWide } from './sample.csv';
import classes from './upload.module.css';

/** The two shapes of a table that are read, as small examples. */
export function UploadShapes({ today }: { today: string }) {
  const { t, i18n } = useTranslation('metric');
  const words = { ...t('csv', { returnObjects: true }) };
  const names = { orders: t('role.ORDERS', { lng: i18n.language }), contacts: t('role.CONTACTS') };
  return (
    <Section title={t('upload.shapes')}>
      <div className={classes.shapes}>
        <p>{t('upload.long')}</p>
        <pre>{sampleLong(today, words, names)}</pre>
        <p>{t('upload.wide')}</p>
        <pre>{sampleWide(today, words, names)}</pre>
        <p className={classes.rest}>{t('upload.shapesHelp')}</p>
      </div>
    </Section>
  );
}
