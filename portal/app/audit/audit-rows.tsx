import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Empty } from '~/elements/empty';
import { Row, RowNote, Rows } from '~/elements/rows';
import { useFormat } from '~/format/use-format';
import type { AuditRowFragment } from '~/gql/graphql';
import { useActionWords } from './action-words';
import classes from './audit.module.css';
import { detailPairs } from './detail-pairs';

/** The newest entries in short: who did what to what, and when. */
export function AuditRows({ entries }: { entries: AuditRowFragment[] }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const words = useActionWords();
  if (entries.length === 0) return <Empty>{t('none')}</Empty>;
  return (
    <Rows label={t('title')}>
      {entries.map(({ id, at, actor, action, subjectName }) => (
        <Row
          key={id}
          before={<ActorMark actor={actor} />}
          after={<time dateTime={at}>{format.ago(at)}</time>}
        >
          <strong>{words(action)}</strong>
          <RowNote>
            {[actor?.name ?? t('system'), subjectName !== actor?.name && subjectName]
              .filter(Boolean)
              .join(' · ')}
          </RowNote>
        </Row>
      ))}
    </Rows>
  );
}

/** The log itself: every entry with its details; actor and subject lead to all that they were part of. */
export function AuditLogRows({ entries }: { entries: AuditRowFragment[] }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const words = useActionWords();
  if (entries.length === 0) return <Empty>{t('none')}</Empty>;
  return (
    <Rows label={t('title')}>
      {entries.map(({ id, at, actor, action, subjectId, subjectName, detail }) => (
        <Row
          key={id}
          before={<ActorMark actor={actor} />}
          after={
            <time dateTime={at} className={classes.when}>
              {format.dayOf(at)} {format.time(at)}
            </time>
          }
        >
          <strong>{words(action)}</strong>{' '}
          {subjectName && subjectName !== actor?.name && (
            <Link to={`/admin/audit?${new URLSearchParams({ subject: subjectId })}`} data-underlined>
              {subjectName}
            </Link>
          )}
          <div className={classes.who}>
            {actor ? (
              <Link to={`/admin/audit?${new URLSearchParams({ actor: actor.id })}`} data-underlined>
                {actor.name}
              </Link>
            ) : (
              t('system')
            )}
            <Details detail={detail} />
          </div>
        </Row>
      ))}
    </Rows>
  );
}

function Details({ detail }: { detail: string }) {
  const { t } = useTranslation('audit');
  const pairs = detailPairs(detail);
  if (pairs.length === 0) return null;
  return (
    <details className={classes.details}>
      <summary>{t('detail')}</summary>
      <dl>
        {pairs.map(({ name, value }) => (
          <div key={name}>
            {name && <dt>{name}</dt>}
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function ActorMark({ actor }: { actor: AuditRowFragment['actor'] }) {
  if (!actor) return <span className={classes.hub} aria-hidden />;
  return <Avatar id={actor.id} name={actor.name} initials={actor.initials} />;
}
