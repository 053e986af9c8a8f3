import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Section } from '~/elements/section';
import type { DecisionCardFragment } from '~/gql/graphql';
import { HandOverDecision } from './hand-over-decision';

/** What the last answer was about, so that its reply is shown on its own card. */
export type Answered = { handOverId: string; reply: SubmissionResult };

/** Decisions that wait for the reader, the longest first; each is answered in place. */
export function DecisionList(props: { decisions: DecisionCardFragment[]; answered: Answered | undefined }) {
  const { t } = useTranslation('home');
  const byAge = [...props.decisions].sort((a, b) => a.requestedAt.localeCompare(b.requestedAt));
  return (
    <Section id="decisions" title={t('decisions')} note={byAge.length > 1 ? t('longestFirst') : undefined}>
      {byAge.length === 0 && <Empty>{t('noDecisions')}</Empty>}
      {byAge.map(({ id, handOver }) =>
        handOver ? (
          <HandOverDecision
            key={id}
            handOver={handOver}
            reply={props.answered?.handOverId === handOver.id ? props.answered.reply : undefined}
          />
        ) : null,
      )}
    </Section>
  );
}
