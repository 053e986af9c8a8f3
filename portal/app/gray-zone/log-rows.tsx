import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { grayZonePath, personPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { useFormat } from '~/format/use-format';
import { useRoot } from '~/frame/use-root';
import type { LogEntryShownFragment } from '~/gql/graphql';
import { ConfirmForm } from './confirm-form';

type Entry = LogEntryShownFragment & { grayZone?: { id: string; question: string } };

/**
 * What was done, newest first: by whom, on which day, for which other team, with what was delivered. `removes` offers to remove an
 * entry where the reader may.
 */
export function LogRows(props: { entries: readonly Entry[]; label: string; removes?: boolean }) {
  return (
    <Rows label={props.label}>
      {props.entries.map((entry) => (
        <LogRow key={entry.id} entry={entry} removes={props.removes ?? false} />
      ))}
    </Rows>
  );
}

function LogRow({ entry, removes }: { entry: Entry; removes: boolean }) {
  const { t } = useTranslation('grayZone');
  const format = useFormat();
  const { member, forTeam, milestone, grayZone, deliveries } = entry;
  const isOwn = member.id === useRoot()?.viewer?.member.id;
  return (
    <Row
      before={<Avatar id={member.id} name={member.name} initials={member.initials} />}
      after={deliveries > 0 && t('log.deliveriesOf', { count: deliveries })}
    >
      <Foreign>{entry.text}</Foreign>
      <RowNote>
        <Link to={personPath(member.id)}>{t('person', { name: member.name })}</Link>
        {' · '}
        <time dateTime={entry.doneOn}>{format.day(entry.doneOn)}</time>
        {forTeam && ` · ${t('log.forOther', { team: forTeam.name })}`}
        {milestone && ` · ${milestone.title}`}
        {grayZone && (
          <>
            {' · '}
            <Link to={grayZonePath(grayZone.id)}>
              <Foreign>{grayZone.question}</Foreign>
            </Link>
          </>
        )}
      </RowNote>
      {removes && entry.viewerCan.remove && (
        <ConfirmForm
          open={t('log.remove')}
          openNamed={t('log.removeNamed', { text: entry.text })}
          says={isOwn ? t('log.removeSays') : t('log.removeOther', { name: member.name })}
          act={t('log.removeAct')}
          hidden={{ act: 'remove', id: entry.id }}
        />
      )}
    </Row>
  );
}
