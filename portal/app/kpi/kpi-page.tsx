import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '../elements/page';
import { kpiPath } from '../elements/paths';
import { ReplyNote } from '../form/reply-note';
import { useFormat } from '../format/use-format';
import { periodWords } from '../metric/period-words';
import { useValueWords } from '../metric/use-value-words';
import { AdviceBox } from './advice-box';
import { BeforeAfter } from './before-after';
import { ChangeTimeline } from './change-timeline';
import { KpiAbout } from './kpi-about';
import { kpiCrumbs } from './kpi-crumbs';
import { KpiFacts } from './kpi-facts';
import { kpiHeading } from './kpi-heading';
import classes from './kpi-page.module.css';
import type { KpiPageData, KpiShown } from './kpi-page.server';
import type { KpiPageReply } from './kpi-page-acts.server';
import { formulaOf } from './kpi-style';
import { KpiTrendSection } from './kpi-trend';
import { KpiUpkeep } from './kpi-upkeep';
import { OtherDoor } from './other-door';

/** Everything about one KPI: what happened in a sentence, its proof, what was expected of it, what is done about it. */
export function KpiPage({ data, answer }: { data: KpiPageData; answer: KpiPageReply | undefined }) {
  const { t } = useTranslation('kpi');
  const { kpi } = data;
  const heading = useHeadingWords()(kpi);
  return (
    <Page
      crumbs={kpiCrumbs(t, kpi)}
      title={heading}
      lead={<Lead kpi={kpi} />}
      act={kpi.viewerCan.edit && !kpi.retiredOn && <Acts kpi={kpi} />}
    >
      <KpiFacts data={data} />
      <ReplyNote reply={answer?.reply} />
      <KpiTrendSection data={data} sentence={heading} />
      <div className={classes.two}>
        <BeforeAfter kpi={kpi} />
        <div className={classes.column}>
          <ChangeTimeline kpi={kpi} />
          <OtherDoor kpi={kpi} metrics={data.otherDoor} />
        </div>
      </div>
      <AdviceBox kpi={kpi} setAside={data.setAside} />
      <KpiUpkeep kpi={kpi} />
      <KpiAbout kpi={kpi} />
    </Page>
  );
}

function Acts({ kpi }: { kpi: KpiShown }) {
  const { t } = useTranslation('kpi');
  return (
    <>
      <Button component={Link} to={`${kpiPath(kpi.id)}/check-in`} variant="default">
        {t('acts.checkIn')}
      </Button>
      <Button component={Link} to={`${kpiPath(kpi.id)}/changes/new`}>
        {t('acts.register')}
      </Button>
    </>
  );
}

function Lead({ kpi }: { kpi: KpiShown }) {
  const { t } = useTranslation('kpi');
  const { day } = useFormat();
  return (
    <>
      <p>
        {formulaOf(kpi)}. {t(`direction.${kpi.direction}`)}{' '}
        {kpi.servesValue && (
          <span className={classes.quiet}>{t('servesValue', { value: kpi.servesValue.name })}</span>
        )}{' '}
        {kpi.serves && <span className={classes.quiet}>{kpi.serves}</span>}
      </p>
      {kpi.retiredOn && (
        <p className={classes.quiet}>
          {t('retiredNote', { day: day(kpi.retiredOn), reason: kpi.retiredReason ?? '' })}
        </p>
      )}
    </>
  );
}

/** The page's sentence. */
function useHeadingWords() {
  const { t } = useTranslation(['kpi', 'chart']);
  const { locale, today } = useFormat();
  const words = useValueWords();
  return (kpi: KpiShown): string => {
    const { name } = kpi;
    const heading = kpiHeading(kpi);
    switch (heading.key) {
      case 'down':
      case 'up': {
        const { before } = heading;
        return t(`kpi:heading.${heading.key}`, {
          name,
          size: words.changeSize(heading.change),
          before: before ? periodWords(before.from, before.to, locale, today) : t('kpi:heading.beforeChange'),
        });
      }
      case 'BETTER':
      case 'WORSE':
        return t(`kpi:heading.${heading.key}`, {
          name,
          length: t(`chart:counted.${kpi.trend.unit}`, { count: heading.count }),
        });
      default:
        return t(`kpi:heading.${heading.key}`, { name });
    }
  };
}
