import { VisuallyHidden } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconArrowRight, IconCornerDownRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { teamPath } from '~/elements/paths';
import type { RoutedHopFragment } from '~/gql/graphql';
import classes from './hop-trail.module.css';

type Hop = Pick<RoutedHopFragment, 'id' | 'team' | 'outcome'> & { reason?: string | null };

/** The way of a request from team to team in one line, ↳ with the reason where one sent it on. */
export function HopTrail({ hops, text }: { hops: readonly Hop[]; text: string }) {
  const { t } = useTranslation('routing');
  if (hops.length === 0) return null;
  return (
    <ol className={classes.trail} aria-label={t('wayOf', { text })}>
      {hops.map(({ id, team, outcome, reason }, at) => (
        <li key={id}>
          {at > 0 && <IconArrowRight size={14} stroke={1.75} aria-hidden />}
          <Link to={teamPath(team.id)} data-outcome={outcome}>
            <Foreign>{team.name}</Foreign>
          </Link>
          {outcome === 'BOUNCED' && (
            <span className={classes.bounce}>
              <IconCornerDownRight size={14} stroke={1.75} aria-hidden />
              <VisuallyHidden>{t(at + 1 < hops.length ? 'sentOn' : 'sentBack')}</VisuallyHidden>
              {reason && (
                <q>
                  <Foreign>{reason}</Foreign>
                </q>
              )}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
