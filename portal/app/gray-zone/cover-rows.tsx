import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { Mark } from '~/elements/mark';
import { personPath, responsibilityPath } from '~/elements/paths';
import { Row, RowNote, Rows } from '~/elements/rows';
import { useFormat } from '~/format/use-format';
import type { CoverShownFragment } from '~/gql/graphql';
import { topicPath } from '~/routing/paths';
import { ConfirmForm } from './confirm-form';
import { coverCertainty, isOneTooMany } from './cover-words';

/**
 * Covers, newest first: what was helped with, by whom, until when. `ends` offers to end one that runs where the reader may;
 * `oneTopic` leaves out the topic where all are of the same.
 */
export function CoverRows(props: {
  covers: readonly CoverShownFragment[];
  label: string;
  ends?: boolean;
  oneTopic?: boolean;
}) {
  return (
    <Rows label={props.label}>
      {props.covers.map((cover) => (
        <CoverRow
          key={cover.id}
          cover={props.oneTopic ? { ...cover, topic: null } : cover}
          ends={props.ends ?? false}
        />
      ))}
    </Rows>
  );
}

function CoverRow({ cover, ends }: { cover: CoverShownFragment; ends: boolean }) {
  const { t } = useTranslation('cover');
  const format = useFormat();
  const { helper, forTeam, topic, responsibility, ordinal, state } = cover;
  return (
    <Row
      before={<Avatar id={helper.id} name={helper.name} initials={helper.initials} />}
      after={<Mark certainty={coverCertainty[state]}>{t(`state.${state}`)}</Mark>}
    >
      <Foreign>{cover.what}</Foreign>
      <RowNote>
        <Link to={personPath(helper.id)}>{t('person', { name: helper.name })}</Link>
        {` · ${format.period(cover.from, cover.to)}`}
        {forTeam && ` · ${t('forTeam', { team: forTeam.name })}`}
        {responsibility && (
          <>
            {' · '}
            <Link to={responsibilityPath(responsibility.id)}>
              <Foreign>{responsibility.name}</Foreign>
            </Link>
          </>
        )}
        {topic && (
          <>
            {' · '}
            <Link to={topicPath(topic.id)}>
              <Foreign>{topic.name}</Foreign>
            </Link>
          </>
        )}
      </RowNote>
      {ordinal !== null && ordinal > 1 && (
        <RowNote>
          {isOneTooMany(ordinal) ? t('ordinalMany', { count: ordinal }) : t('ordinal', { count: ordinal })}
        </RowNote>
      )}
      {ends && cover.viewerCan.end && (
        <ConfirmForm
          open={t('end')}
          openNamed={t('endNamed', { what: cover.what })}
          says={t('endSays')}
          act={t('endAct')}
          hidden={{ act: 'end', id: cover.id, version: String(cover.version) }}
        />
      )}
    </Row>
  );
}
