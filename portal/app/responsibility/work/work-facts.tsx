import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { responsibilityPath, teamPath } from '../../elements/paths';
import { Section } from '../../elements/section';
import { useFormat } from '../../format/use-format';
import classes from './work-page.module.css';
import type { Work } from './work-page.server';

/** Where it belongs, and the larger acts that the reader may do. */
export function WorkFacts({ work }: { work: Work }) {
  const { t } = useTranslation('responsibility');
  const format = useFormat();
  const path = responsibilityPath(work.id);
  const can = work.viewerCan;
  const acts = [
    can.edit && { to: `${path}/edit`, label: t('work.edit') },
    can.handOver && !work.openHandOver && { to: `${path}/hand-over`, label: t('work.handOverAct') },
    can.end && { to: `${path}/end`, label: t('work.end') },
  ].filter((act) => act !== false);
  return (
    <Section title={t('work.facts')}>
      <dl className={classes.facts}>
        <div>
          <dt>{t('field.team')}</dt>
          <dd>{work.team ? <Link to={teamPath(work.team.id)}>{work.team.name}</Link> : t('team.none')}</dd>
        </div>
        <div>
          <dt>{t('field.stage')}</dt>
          <dd>{work.stage ? `${work.stage.valueChain.name} · ${work.stage.name}` : t('stage.none')}</dd>
        </div>
        {work.parent && (
          <div>
            <dt>{t('field.parent')}</dt>
            <dd>
              <Link to={responsibilityPath(work.parent.id)}>{work.parent.name}</Link>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('field.kind')}</dt>
          <dd>{t(`kind.${work.kind}`)}</dd>
        </div>
        <div>
          <dt>{t('work.period')}</dt>
          <dd>{format.period(work.from, work.to)}</dd>
        </div>
      </dl>
      <p className={classes.mapLink}>
        <Link to={`/map?view=graph&sel=${encodeURIComponent(work.id)}`} data-underlined>
          {t('work.onMap')}
        </Link>
      </p>
      {acts.length > 0 && (
        <div className={classes.acts}>
          {acts.map((act) => (
            <Button key={act.to} component={Link} to={act.to} variant="default">
              {act.label}
            </Button>
          ))}
        </div>
      )}
    </Section>
  );
}
