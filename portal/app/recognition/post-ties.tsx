import { Link } from '@remix-run/react';
import {
  type Icon,
  IconBulb,
  IconChartLine,
  IconEyeOff,
  IconFlag,
  IconSquareDashed,
  IconStar,
  IconUserHeart,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { grayZonePath, ideaPath, kpiPath } from '~/elements/paths';
import type { WallPostFragment } from '~/gql/graphql';
import classes from './wall-post.module.css';

type Tie = { icon: Icon; words: string; to?: string };

/** What the credit belongs to: an idea, a gray zone, a KPI, a value, whom it helped, how it was. */
export function PostTies({ post }: { post: WallPostFragment }) {
  const { t } = useTranslation('recognition');
  const { idea, grayZone, kpi, value, customer, isBehindScenes, isLeaderExample } = post;
  const ties: Tie[] = [];
  if (isLeaderExample) ties.push({ icon: IconFlag, words: t('tie.leader') });
  if (isBehindScenes) ties.push({ icon: IconEyeOff, words: t('tie.behind') });
  if (idea) ties.push({ icon: IconBulb, words: t('tie.idea', { name: idea.title }), to: ideaPath(idea.id) });
  if (grayZone)
    ties.push({
      icon: IconSquareDashed,
      words: t('tie.zone', { name: grayZone.question }),
      to: grayZonePath(grayZone.id),
    });
  if (kpi) ties.push({ icon: IconChartLine, words: t('tie.kpi', { name: kpi.name }), to: kpiPath(kpi.id) });
  if (customer) ties.push({ icon: IconUserHeart, words: t('tie.customer', { name: customer }) });
  if (value) ties.push({ icon: IconStar, words: t('tie.value', { name: value.name }) });
  if (ties.length === 0) return null;
  return (
    <ul className={classes.ties} aria-label={t('ties')}>
      {ties.map(({ icon: Icon, words, to }) => (
        <li key={words}>
          <Icon size={15} stroke={1.75} aria-hidden />
          {to ? (
            <Link to={to}>
              <Foreign>{words}</Foreign>
            </Link>
          ) : (
            <Foreign>{words}</Foreign>
          )}
        </li>
      ))}
    </ul>
  );
}
