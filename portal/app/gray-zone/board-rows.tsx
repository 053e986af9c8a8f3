import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { grayZonePath } from '~/elements/paths';
import { useFormat } from '~/format/use-format';
import type { GrayZoneRowFragment } from '~/gql/graphql';
import { MiniStrip } from '~/routing/landings/landing-strip';
import classes from './board.module.css';
import { useZoneWords } from './use-zone-words';
import { ZoneState } from './zone-state';

/** Gray zones in rows: the question, what was counted (drawn where it scatters), how old it is, what waits next. */
export function BoardRows({ zones, label }: { zones: readonly GrayZoneRowFragment[]; label: string }) {
  return (
    <ul className={classes.rows} aria-label={label}>
      {zones.map((zone) => (
        <BoardRow key={zone.id} zone={zone} />
      ))}
    </ul>
  );
}

const TEAMS = 3;

function BoardRow({ zone }: { zone: GrayZoneRowFragment }) {
  const { t } = useTranslation('grayZone');
  const words = useZoneWords();
  const landings = zone.topic?.landings.edges.map(({ node }) => node).reverse() ?? [];
  const isDrawn = zone.source === 'TOPIC' && landings.length > 0;
  const teams = zone.teams.map(({ team }) => team.name);
  const more = teams.length - TEAMS;
  return (
    <li>
      <div className={classes.question}>
        <h3>
          <Link to={grayZonePath(zone.id)}>
            <Foreign>{zone.question}</Foreign>
          </Link>
        </h3>
        <p className={classes.quiet}>
          {[t(`source.${zone.source}`), ...teams.slice(0, TEAMS), more > 0 && t('teamsMore', { count: more })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className={classes.evidence}>
        {isDrawn && <MiniStrip landings={landings} />}
        <p className={classes.quiet}>
          <Foreign>{words.evidence(zone)}</Foreign>
        </p>
      </div>
      <div className={classes.next}>
        <RowState zone={zone} />
      </div>
    </li>
  );
}

/** What waits next, with the age; of what is closed, how it ended and when. */
function RowState({ zone }: { zone: GrayZoneRowFragment }) {
  const { t } = useTranslation('grayZone');
  const format = useFormat();
  const words = useZoneWords();
  const { state, closedAt, closeReason, deliveryCount } = zone;
  const delivered = deliveryCount > 0 && t('delivered', { count: deliveryCount });
  if (state === 'DISMISSED')
    return (
      <>
        {closeReason && <Foreign>{closeReason}</Foreign>}
        {closedAt && (
          <p className={classes.quiet}>{t('noteOf.dismissed', { day: format.dayOf(closedAt) })}</p>
        )}
      </>
    );
  const since =
    state === 'ADOPTED' && closedAt
      ? t('noteOf.adopted', { day: format.dayOf(closedAt) })
      : words.age(zone.spottedAt);
  return (
    <>
      {state === 'RETURNED' && <ZoneState state={state} />}
      <p>{words.waiting(zone)}</p>
      <p className={classes.quiet}>{[since, delivered].filter(Boolean).join(' · ')}</p>
    </>
  );
}
