import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Empty } from '~/elements/empty';
import { Foreign } from '~/elements/foreign';
import { responsibilityPath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { RoutedFragment } from '~/gql/graphql';
import type { ActReply } from './act-reply';
import { AnswerForms } from './answer-forms';
import { HopTrail } from './hop-trail';
import classes from './inbox-list.module.css';
import { OvertakenNote } from './overtaken-note';
import { requestPath } from './paths';

/** What waits at the reader's teams, each answered in place. */
export function InboxList(props: { requests: readonly RoutedFragment[]; answer: ActReply | undefined }) {
  const { t } = useTranslation('routing');
  const { requests, answer } = props;
  const gone = answer?.isOvertaken && !requests.some(({ id }) => id === answer.requestId);
  return (
    <Section id="inbox" title={t('inbox')}>
      {gone && <OvertakenNote requestId={answer.requestId} />}
      {requests.length === 0 && <Empty>{t('inboxNone')}</Empty>}
      {requests.map((request) => (
        <Waiting
          key={request.id}
          request={request}
          answer={answer?.requestId === request.id ? answer : undefined}
        />
      ))}
    </Section>
  );
}

/** One request as a card: it has an author, and waits for a decision. */
function Waiting({ request, answer }: { request: RoutedFragment; answer: ActReply | undefined }) {
  const { t } = useTranslation('routing');
  const format = useFormat();
  const { asker, team, hops, responsibility } = request;
  const last = hops.at(-1);
  return (
    <article className={classes.card} aria-labelledby={`waiting-${request.id}`}>
      {asker && <Avatar id={asker.id} name={asker.name} initials={asker.initials} />}
      <div className={classes.body}>
        <p className={classes.kind}>
          <span>
            {asker ? t('person', { name: asker.name }) : t('importedAsker')}
            {team && <> · {t('sentTo', { team: team.name })}</>}
          </span>
          {last && <time dateTime={last.sentAt}>{format.waiting(last.sentAt)}</time>}
        </p>
        <h3 id={`waiting-${request.id}`}>
          <Link to={requestPath(request.id)}>
            <Foreign>{request.text}</Foreign>
          </Link>
        </h3>
        {last?.note && (
          <p className={classes.note}>
            <Foreign>{last.note}</Foreign>
          </p>
        )}
        {hops.length > 1 && <HopTrail hops={hops} text={request.text} />}
        {responsibility && (
          <p className={classes.kind}>
            <span>
              {t('factWork')}{' '}
              <Link to={responsibilityPath(responsibility.id)}>
                <Foreign>{responsibility.name}</Foreign>
              </Link>
            </span>
          </p>
        )}
        {request.viewerCan.answer && <AnswerForms request={request} answer={answer} action="/ask?index" />}
      </div>
    </article>
  );
}
