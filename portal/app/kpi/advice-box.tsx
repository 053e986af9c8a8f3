import { Button } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { IconBulb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { kpiPath } from '../elements/paths';
import classes from './advice-box.module.css';
import pageClasses from './kpi-page.module.css';
import type { KpiShown } from './kpi-page.server';

/** What the KPI is advised about: it never blocks, and the reader can set it aside for themselves. */
export function AdviceBox({ kpi, setAside }: { kpi: KpiShown; setAside: boolean }) {
  const { t } = useTranslation('kpi');
  if (kpi.advice.length === 0 || kpi.retiredOn) return null;
  if (setAside)
    return (
      <Form method="post" preventScrollReset>
        <input type="hidden" name="act" value="advice-again" />
        <button type="submit" className={pageClasses.link}>
          {t('advice.again')}
        </button>
      </Form>
    );
  const [advice] = kpi.advice;
  const offer = kpi.advice.flatMap(({ offers }) => offers)[0];
  return (
    <section className={classes.advice}>
      <IconBulb size={18} stroke={1.75} aria-hidden />
      <div className={classes.words}>
        {kpi.advice.map((each) => (
          <AdviceWords key={each.code} kpi={kpi} advice={each} />
        ))}
      </div>
      <div className={classes.acts}>
        {kpi.viewerCan.edit && advice?.code !== 'SNAPSHOT' && (
          <Button
            component={Link}
            to={`${kpiPath(kpi.id)}/edit${offer ? `?template=${offer.key}` : ''}`}
            size="xs"
            variant="default"
          >
            {t('advice.change')}
          </Button>
        )}
        <Form method="post" preventScrollReset>
          <input type="hidden" name="act" value="advice-aside" />
          <Button type="submit" size="xs" variant="subtle">
            {t('advice.keep')}
          </Button>
        </Form>
      </div>
    </section>
  );
}

function AdviceWords({ kpi, advice }: { kpi: KpiShown; advice: KpiShown['advice'][number] }) {
  const { t, i18n } = useTranslation('kpi');
  const names = advice.offers.slice(0, 2).map(({ key }) => t(`template.${key}`));
  const offers = names.length
    ? new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(names)
    : t('advice.noOffers');
  return (
    <div>
      <h3>{t(`advice.${advice.code}.title`, { name: kpi.name })}</h3>
      <p>
        {advice.code === 'SNAPSHOT'
          ? t('advice.SNAPSHOT.text', { count: advice.periodCount ?? 0 })
          : t(`advice.${advice.code}.text`, { offers })}
      </p>
    </div>
  );
}
