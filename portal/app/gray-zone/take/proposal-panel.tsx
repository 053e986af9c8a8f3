import { useTranslation } from 'react-i18next';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { OpenProposalPanelFragment } from '~/gql/graphql';
import { AssignmentCard } from './assignment-card';
import { ProposalCard } from './proposal-card';
import type { TakeAnswer } from './take-answer';

/** The open proposal of a gray zone, or the assignment that waits for its assignee; nothing when there is neither. */
export function ProposalPanel({ zone, answer }: { zone: OpenProposalPanelFragment; answer?: TakeAnswer }) {
  const { t } = useTranslation('grayZoneTake');
  const format = useFormat();
  const { openProposal, openAssignment } = zone;
  if (openAssignment) return <AssignmentCard assignment={openAssignment} answer={answer} />;
  if (!openProposal) return null;
  return (
    <Section
      id="proposal"
      title={t('proposal')}
      note={t('attemptOn', {
        attempt: openProposal.attempt,
        day: format.dayOf(openProposal.proposedAt),
      })}
    >
      <ProposalCard proposal={openProposal} />
    </Section>
  );
}
