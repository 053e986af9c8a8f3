import { useTranslation } from 'react-i18next';
import { givenName } from '~/format/given-name';
import { useFormat } from '~/format/use-format';
import { useRoot } from '~/frame/use-root';
import type { ProposalShownFragment } from '~/gql/graphql';
import { AnswerForm } from './answer-form';
import { awaitedOf, leftAfter } from './consent-view';
import type { TakeAnswer } from './take-answer';
import classes from './take-panels.module.css';

/** The reader's own answer: that it is awaited, what a yes would do, and the form. Nothing for those who are not asked. */
export function OwnAnswer(props: { proposal: ProposalShownFragment; answer: TakeAnswer | undefined }) {
  const { t } = useTranslation('grayZoneTake');
  const format = useFormat();
  const name = givenName(useRoot()?.viewer?.member.name ?? '');
  const { proposal } = props;
  const [team, ...others] = proposal.viewerCan.decideFor;
  const yes = useYesWords(proposal);
  if (!team) return null;
  const isAwaited = awaitedOf(proposal.viewerCan.decideFor, proposal.consents).length > 0;
  return (
    <section className={classes.mine} id="answer" aria-labelledby="answer-title">
      <header>
        <h3 id="answer-title">
          {!isAwaited
            ? t('mineGiven', { name })
            : others.length > 0
              ? t('mineFor', { name, team: team.name })
              : t('mine', { name })}
        </h3>
        {isAwaited && <time dateTime={proposal.proposedAt}>{format.waiting(proposal.proposedAt)}</time>}
      </header>
      {isAwaited && <p>{yes}</p>}
      <AnswerForm key={proposal.version} proposal={proposal} answer={props.answer} />
    </section>
  );
}

/** What a yes of the reader would do. */
export function useYesWords(proposal: ProposalShownFragment): string {
  const { t } = useTranslation('grayZoneTake');
  const format = useFormat();
  // one answers for one team at a time
  const left = leftAfter(
    proposal.consents,
    proposal.viewerCan.decideFor.slice(0, 1).map(({ id }) => id),
  );
  if (left.kind === 'answers') return t('yesWaits', { count: left.count });
  if (left.kind === 'condition') return t('yesCondition', { name: proposal.proposer.name });
  return t('yesStarts', { day: format.day(proposal.trialFrom) });
}
