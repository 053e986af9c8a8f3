import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { WaitingRowFragment } from '~/gql/graphql';
import { requestPath } from './paths';

type Waiting = { edges: { node: WaitingRowFragment }[]; pageInfo: { hasNextPage: boolean } };

/** 받은 문의 on a home: what waits at the reader's teams, a row each that leads to where it is answered. */
export function WaitingRequests({ waiting }: { waiting: Waiting }) {
  const { t } = useTranslation('routing');
  const format = useFormat();
  if (waiting.edges.length === 0) return null;
  const note = (request: WaitingRowFragment) => {
    const asker = request.asker ? t('person', { name: request.asker.name }) : t('importedAsker');
    const from = request.hops.at(-2)?.team.name;
    return [
      asker,
      request.team && t('sentTo', { team: request.team.name }),
      from && t('cameFrom', { team: from }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
  return (
    <Section id="waiting" title={t('inboxHome')} more={{ to: '/ask#inbox', label: t('inboxAll') }}>
      <Rows label={t('inboxHome')}>
        {waiting.edges.map(({ node }) => (
          <Row
            key={node.id}
            before={
              node.asker && (
                <Avatar id={node.asker.id} name={node.asker.name} initials={node.asker.initials} />
              )
            }
            after={<Since instant={node.hops.at(-1)?.sentAt} waiting={format.waiting} />}
          >
            <Link to={requestPath(node.id)}>
              <Foreign>{node.text}</Foreign>
            </Link>
            <RowNote>{note(node)}</RowNote>
          </Row>
        ))}
      </Rows>
      {waiting.pageInfo.hasNextPage && <RowNote>{t('inboxMore')}</RowNote>}
    </Section>
  );
}

function Since({ instant, waiting }: { instant: string | undefined; waiting: (since: string) => string }) {
  return instant ? <time dateTime={instant}>{waiting(instant)}</time> : null;
}
