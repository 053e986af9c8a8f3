import { useTranslation } from 'react-i18next';
import { Section } from '../../elements/section';
import classes from './work-page.module.css';
import type { Work } from './work-page.server';

/** What is in, what is not, how it is handled. */
export function WorkScope({ work }: { work: Work }) {
  const { t } = useTranslation('responsibility');
  return (
    <Section title={t('work.scope')}>
      <div className={classes.scopes}>
        <div data-in>
          <h3>{t('field.scopeIn')}</h3>
          <p>{work.scopeIn || t('work.notSaid')}</p>
        </div>
        <div>
          <h3>{t('field.scopeOut')}</h3>
          <p>{work.scopeOut || t('work.notSaid')}</p>
        </div>
      </div>
      {work.criteria && (
        <div className={classes.criteria}>
          <h3>{t('field.criteria')}</h3>
          <p>{work.criteria}</p>
        </div>
      )}
      {work.keywords.length > 0 && (
        <p className={classes.quiet}>
          {t('field.keywords')}: {work.keywords.join(', ')}
        </p>
      )}
    </Section>
  );
}
