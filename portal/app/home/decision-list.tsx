import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Section } from '~/elements/section';
import type { DecisionCardFragment } from '~/gql/graphql';
import { AssignmentDecision } from './assignment-decision';
import { HandOverDecision } from './hand-over-decision';
import { IdeaDecision } from './idea-decision';
import { ImpactDecision } from './impact-decision';
import { ConditionDecision, ProposalDecision } from './proposal-decision';
import { RedemptionDecision } from './redemption-decision';
import { TrialDecision } from './trial-decision';

/** What the last answer was about, so that its reply is shown on its own card. */
export type Answered = { handOverId: string; reply: SubmissionResult };

/** Decisions that wait for the reader, the longest first; each is answered in place, or where all of it can be seen. */
export function DecisionList(props: { decisions: DecisionCardFragment[]; answered: Answered | undefined }) {
  const { t } = useTranslation('home');
  const byAge = [...props.decisions].sort((a, b) => a.requestedAt.localeCompare(b.requestedAt));
  return (
    <Section id="decisions" title={t('decisions')} note={byAge.length > 1 ? t('longestFirst') : undefined}>
      {byAge.length === 0 && <Empty>{t('noDecisions')}</Empty>}
      {byAge.map((decision) => (
        <Decision key={decision.id} decision={decision} answered={props.answered} />
      ))}
    </Section>
  );
}

function Decision({
  decision,
  answered,
}: {
  decision: DecisionCardFragment;
  answered: Answered | undefined;
}) {
  const { kind, handOver, subject } = decision;
  if (handOver) {
    return (
      <HandOverDecision
        handOver={handOver}
        reply={answered?.handOverId === handOver.id ? answered.reply : undefined}
      />
    );
  }
  switch (subject?.__typename) {
    case 'OwnershipProposal':
      return kind === 'CONDITION' ? (
        <ConditionDecision proposal={subject} since={decision.requestedAt} />
      ) : (
        <ProposalDecision proposal={subject} since={decision.requestedAt} />
      );
    case 'GrayZoneAssignment':
      return <AssignmentDecision assignment={subject} since={decision.requestedAt} />;
    case 'GrayZoneTrial':
      return <TrialDecision trial={subject} since={decision.requestedAt} />;
    case 'Idea':
      return <IdeaDecision idea={subject} since={decision.requestedAt} />;
    case 'IdeaImpact':
      return <ImpactDecision impact={subject} since={decision.requestedAt} />;
    case 'Redemption':
      return <RedemptionDecision chosen={subject} since={decision.requestedAt} />;
    default:
      return null;
  }
}
