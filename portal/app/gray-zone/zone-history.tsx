import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { GrayZoneEventShownFragment } from '~/gql/graphql';
import classes from './gray-zone-page.module.css';
import { type HistoryRow, historyRows, repeatedKind } from './history-rows';

const SHOWN = 8;

/** Everything that happened, newest first, with the words that were given. */
export function ZoneHistory({ events }: { events: readonly GrayZoneEventShownFragment[] }) {
  const { t } = useTranslation('grayZone');
  const rows = historyRows(events);
  const older = rows.slice(SHOWN);
  return (
    <Section id="history" title={t('history')}>
      <Events rows={rows.slice(0, SHOWN)} />
      {older.length > 0 && (
        <details className={classes.older}>
          <summary>{t('older', { count: older.length })}</summary>
          <Events rows={older} />
        </details>
      )}
    </Section>
  );
}

function Events({ rows }: { rows: HistoryRow[] }) {
  const format = useFormat();
  return (
    <ol className={classes.events}>
      {rows.map((row) => (
        <li key={JSON.stringify(row)}>
          <EventWords row={row} />
          <time dateTime={row.at}>{format.dayOf(row.at)}</time>
          {row.words && (
            <q>
              <Foreign>{row.words}</Foreign>
            </q>
          )}
        </li>
      ))}
    </ol>
  );
}

function EventWords({ row: { kind, actor, answer, team, count } }: { row: HistoryRow }) {
  const { t } = useTranslation('grayZone');
  const who = actor ? t('person', { name: actor.name }) : t('hub');
  const repeated = count > 1 ? repeatedKind(kind) : undefined;
  if (repeated) return <span>{t(`repeated.${repeated}`, { count })}</span>;
  if (kind !== 'answered') return <span>{t(`event.${kind}`, { who })}</span>;
  return (
    <span>
      {answer ? t(`answered.${answer}`, { who }) : t('event.other')}
      {team && <small> · {t('forTeam', { team: team.name })}</small>}
    </span>
  );
}
