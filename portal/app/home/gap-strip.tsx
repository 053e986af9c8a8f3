import { Link } from '@remix-run/react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Mark } from '~/elements/mark';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { HomeGapsFragment } from '~/gql/graphql';
import classes from './gap-strip.module.css';
import { type GapSummary, gapSummaries } from './gaps';

/** 지도에서 빈 곳: the five kinds of gap, each with a count, an example and the way to mend it. */
export function GapStrip({ health, teamId }: { health: HomeGapsFragment; teamId: string | null }) {
  const { t } = useTranslation(['home', 'frame']);
  const format = useFormat();
  const note = t('gapsNote', { total: format.number(health.total), count: health.gapCount });
  return (
    <Section title={t('gaps')} note={note} more={{ to: '/map', label: t('frame:map') }}>
      {health.gapCount === 0 ? (
        <Empty>{t('noGaps')}</Empty>
      ) : (
        <ul className={classes.strip}>
          {gapSummaries(health, teamId).map((gap) => (
            <GapCell key={gap.kind} gap={gap} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function GapCell({ gap }: { gap: GapSummary }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const nobody = gap.kind !== 'stale' && gap.kind !== 'overloaded';
  return (
    <li>
      <div className={classes.head}>
        <Mark certainty={nobody && gap.count > 0 ? 'nobody' : 'none'}>{t(`gap.${gap.kind}`)}</Mark>
        <data value={gap.count} className={classes.count}>
          {format.number(gap.count)}
        </data>
      </div>
      <p className={classes.example}>{gap.count === 0 ? t('gapNone') : exampleWords(gap, t)}</p>
      {gap.count > 0 && (
        <Link to={gap.to} data-underlined className={classes.mend}>
          {t(`mend.${gap.kind}`)}
        </Link>
      )}
    </li>
  );
}

function exampleWords(gap: GapSummary, t: TFunction<'home'>): string {
  if (gap.kind === 'stale' && gap.figure !== null) return t('longestOverdue', { count: gap.figure });
  if (gap.kind === 'overloaded' && gap.figure !== null)
    return t('mostLoaded', { name: gap.example ?? '', count: gap.figure });
  return gap.count > 1 ? t('exampleOfMany', { name: gap.example ?? '' }) : (gap.example ?? '');
}
