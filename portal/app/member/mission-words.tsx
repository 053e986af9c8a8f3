import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { Section } from '~/elements/section';
import classes from './mission-words.module.css';

/** What a person's work is for, in their own words, and the company value that it serves. */
export function MissionWords(props: {
  mission?: string | null;
  value?: { name: string; description: string } | null;
}) {
  const { t } = useTranslation('member');
  return (
    <Section title={t('mission')}>
      {props.mission ? (
        <p className={classes.mission}>
          <Foreign>{props.mission}</Foreign>
        </p>
      ) : (
        <p className={classes.none}>{t('noMission')}</p>
      )}
      {props.value && (
        <p className={classes.value}>
          {t('value')}: <strong>{props.value.name}</strong> {props.value.description}
        </p>
      )}
    </Section>
  );
}
