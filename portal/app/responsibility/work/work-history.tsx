import { useTranslation } from 'react-i18next';
import { Section } from '../../elements/section';
import { useFormat } from '../../format/use-format';
import { type WorkEvent, workEvents } from './work.history';
import classes from './work-page.module.css';
import type { Work } from './work-page.server';

const SHOWN = 8;

/** Everything that changed, by day, newest first. */
export function WorkHistory({ work }: { work: Work }) {
  const { t } = useTranslation('responsibility');
  const events = workEvents(work);
  const older = events.slice(SHOWN);
  return (
    <Section title={t('work.history')}>
      <Events events={events.slice(0, SHOWN)} />
      {older.length > 0 && (
        <details className={classes.older}>
          <summary>{t('health.more', { count: older.length })}</summary>
          <Events events={older} />
        </details>
      )}
    </Section>
  );
}

function Events({ events }: { events: WorkEvent[] }) {
  const format = useFormat();
  return (
    <ol className={classes.events}>
      {events.map((event) => (
        <li key={JSON.stringify(event)}>
          <EventWords event={event} />
          <time dateTime={event.day}>{format.day(event.day)}</time>
        </li>
      ))}
    </ol>
  );
}

function EventWords({ event }: { event: WorkEvent }) {
  const { t } = useTranslation('responsibility');
  switch (event.kind) {
    case 'began':
    case 'ended':
      return <span>{t(`work.event.${event.kind}`)}</span>;
    case 'joined':
    case 'left':
      return (
        <span>{t(`work.event.${event.kind}`, { name: event.name, role: t(`role.${event.role}`) })}</span>
      );
    case 'changed':
      return (
        <span>
          {t('work.event.changed', { field: t(`change.field.${event.field}`) })}
          <small>
            <del>{event.before || t('change.nothing')}</del> <span aria-hidden>→</span>{' '}
            <ins>{event.after || t('change.nothing')}</ins>
          </small>
        </span>
      );
  }
}
