import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { CopyText } from '~/elements/copy-text';
import { Section } from '~/elements/section';
import classes from './upload.module.css';

/** How another system sends values by itself: the address, the token, and an example to copy. */
export function ApiGuide({ address, day }: { address: string; day: string }) {
  const { t } = useTranslation('metric');
  const example = [
    `curl ${address} \\`,
    '  -H "Authorization: Bearer gct_…" \\',
    '  -H "Content-Type: text/csv" \\',
    `  -H "Idempotency-Key: orders-${day}" \\`,
    `  --data-binary $'metric,day,value\\norders,${day},4020\\n'`,
  ].join('\n');
  return (
    <Section title={t('upload.api')}>
      <div className={classes.shapes}>
        <p>{t('upload.apiLead')}</p>
        <p className={classes.term}>{t('upload.apiAddress')}</p>
        <CopyText text={address} />
        <p className={classes.term}>{t('upload.apiToken')}</p>
        <p>
          <Link to="/admin/tokens">{t('upload.apiTokens')}</Link>
        </p>
        <p className={classes.term}>{t('upload.apiExample')}</p>
        <CopyText text={example} />
        <p className={classes.rest}>{t('upload.apiHelp')}</p>
      </div>
    </Section>
  );
}
