import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Empty } from '~/elements/empty';
import { Row, RowNote, Rows } from '~/elements/rows';
import { useFormat } from '~/format/use-format';
import type { AuditRowFragment } from '~/gql/graphql';
import { useActionWords } from './action-words';

/** Entries of the audit log, newest first: who did what to what, and when. */
export function AuditRows({ entries }: { entries: AuditRowFragment[] }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const words = useActionWords();
  if (entries.length === 0) return <Empty>{t('none')}</Empty>;
  return (
    <Rows label={t('title')}>
      {entries.map(({ id, at, actor, action, subjectName, detail }) => (
        <Row
          key={id}
          before={actor && <Avatar id={actor.id} name={actor.name} initials={actor.initials} />}
          after={
            <time dateTime={at} title={at}>
              {format.dayOf(at)} {format.time(at)}
            </time>
          }
        >
          <strong>{[words(action), subjectName].filter(Boolean).join(' · ')}</strong>
          <RowNote>{[actor?.name ?? t('system'), detail].filter(Boolean).join(' · ')}</RowNote>
        </Row>
      ))}
    </Rows>
  );
}
