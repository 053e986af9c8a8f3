import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { AttemptRowFragment } from '~/gql/graphql';
import { proposalPath } from './take-paths';

/** Every attempt to take a gray zone, newest first, each leading to what it said and what was answered. */
export function Attempts(props: {
  zoneId: string;
  proposals: readonly AttemptRowFragment[];
  /** The one that the page is about. */
  shownId?: string | undefined;
}) {
  const { t } = useTranslation('grayZoneTake');
  const format = useFormat();
  const { zoneId, proposals, shownId } = props;
  if (proposals.every(({ id }) => id === shownId)) return null;
  return (
    <Section title={t('attempts')}>
      <Rows label={t('attempts')}>
        {proposals.map(({ id, attempt, state, proposer, proposedAt }) => (
          <Row key={id} after={<time dateTime={proposedAt}>{format.dayOf(proposedAt)}</time>}>
            {id === shownId ? (
              <strong>{t('attempt', { attempt })}</strong>
            ) : (
              <Link to={proposalPath(zoneId, id)}>{t('attempt', { attempt })}</Link>
            )}
            <RowNote>
              {[
                t('attemptBy', { name: proposer.name }),
                id === shownId ? t('attemptNow') : t(`state.${state}`),
              ].join(' · ')}
            </RowNote>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
