import { useTranslation } from 'react-i18next';
import { Section } from '../../elements/section';
import type { EditableWork } from './edit.server';
import classes from './saved-meanwhile.module.css';

/** What somebody else saved while the reader was writing, to compare with before saving again. */
export function SavedMeanwhile({ work }: { work: EditableWork }) {
  const { t } = useTranslation('responsibility');
  const saved = [
    { term: t('field.name'), value: work.name },
    { term: t('field.team'), value: work.team?.name ?? '' },
    { term: t('field.purpose'), value: work.purpose },
    { term: t('field.scopeIn'), value: work.scopeIn },
    { term: t('field.scopeOut'), value: work.scopeOut },
    { term: t('field.stage'), value: work.stage?.name ?? '' },
    { term: t('field.parent'), value: work.parent?.name ?? '' },
    { term: t('field.criteria'), value: work.criteria },
    { term: t('field.keywords'), value: work.keywords.join(', ') },
  ].filter(({ value }) => value);
  return (
    <Section title={t('forms.edit.current')}>
      <p className={classes.help}>{t('forms.edit.currentHelp')}</p>
      <dl className={classes.saved}>
        {saved.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
