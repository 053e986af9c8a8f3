import { VisuallyHidden } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconCornerDownRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { useFormat } from '~/format/use-format';
import type { LandingMarkFragment } from '~/gql/graphql';
import { requestPath } from '../paths';
import classes from './landings.module.css';
import { shortTeamNames } from './short-team-names';
import { countByTeam, type Shade, teamShades } from './team-shades';

/**
 * Where requests first landed, one cell each in time order, ↳ above those that were sent on. `landings` come oldest first;
 * `shades` keeps a team's shade the same as in the bar under it.
 */
export function LandingStrip(props: {
  landings: readonly LandingMarkFragment[];
  shades: Map<string, Shade>;
}) {
  const { t } = useTranslation('routing');
  const format = useFormat();
  const { landings, shades } = props;
  const short = shortTeamNames(countByTeam(landings).map(({ team }) => team));
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>
        <span>{t('strip.caption')}</span>
        <span>
          <IconCornerDownRight size={14} stroke={1.75} aria-hidden /> {t('strip.bouncedOn')}
        </span>
      </figcaption>
      <ol className={classes.strip} data-many={landings.length > 12 || undefined}>
        {landings.map(({ requestId, team, on, bounced }) => (
          <li key={requestId}>
            <Link to={requestPath(requestId)} title={team.name}>
              <VisuallyHidden>
                {format.day(on)} <Foreign>{team.name}</Foreign>
                {bounced && `, ${t('strip.bouncedOn')}`}
              </VisuallyHidden>
              <span className={classes.bounce} aria-hidden>
                {bounced && <IconCornerDownRight size={14} stroke={1.75} />}
              </span>
              <span className={classes.cell} data-shade={shades.get(team.id) ?? 3} aria-hidden>
                {short.get(team.id)}
              </span>
              <span className={classes.day} aria-hidden>
                {shortDay(on)}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** The same in miniature, for a row of a list; the row's words say what it shows. `landings` come oldest first. */
export function MiniStrip({ landings }: { landings: readonly LandingMarkFragment[] }) {
  const shades = teamShades(countByTeam(landings));
  return (
    <span className={classes.mini} aria-hidden>
      {landings.map(({ requestId, team, bounced }) => (
        <span key={requestId} title={team.name}>
          {bounced && <IconCornerDownRight size={11} stroke={2} />}
          <i data-shade={shades.get(team.id) ?? 3} />
        </span>
      ))}
    </span>
  );
}

/** 2026-08-12 → 8.12: a caption under a cell; the cell's own words say the day in full. */
function shortDay(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${month}.${date}`;
}
