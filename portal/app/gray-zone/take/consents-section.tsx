import { useTranslation } from 'react-i18next';
import { Section } from '~/elements/section';
import type { ProposalShownFragment } from '~/gql/graphql';
import { ConditionForms, WithdrawForm } from './condition-forms';
import { ConsentRow } from './consent-row';
import { answeredCount, inOrder } from './consent-view';
import { OwnAnswer } from './own-answer';
import type { TakeAnswer } from './take-answer';
import classes from './take-panels.module.css';

/** Every consent of a proposal; while it is open also the reader's own answer, the proposer's word on conditions, and the way back. */
export function ConsentsSection(props: { proposal: ProposalShownFragment; answer?: TakeAnswer }) {
  const { t } = useTranslation('grayZoneTake');
  const { proposal, answer } = props;
  const { consents, proposer } = proposal;
  const isOpen = proposal.state === 'OPEN';
  return (
    <Section
      id="consents"
      title={t('consents')}
      note={t('consentsCount', { total: consents.length, count: answeredCount(consents) })}
    >
      <ul className={classes.consents} aria-live="polite">
        {inOrder(consents).map((consent) => (
          <ConsentRow key={consent.team.id} consent={consent} proposer={proposer.name} isOpen={isOpen} />
        ))}
      </ul>
      {isOpen && (
        <>
          <OwnAnswer proposal={proposal} answer={answer} />
          <ConditionForms proposal={proposal} answer={answer} />
          <WithdrawForm proposal={proposal} answer={answer} />
        </>
      )}
    </Section>
  );
}
