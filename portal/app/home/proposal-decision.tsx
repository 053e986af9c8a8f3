import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Mark } from '~/elements/mark';
import type { ProposalShownFragment } from '~/gql/graphql';
import { AnswerForm } from '~/gray-zone/take/answer-form';
import { ConditionForms } from '~/gray-zone/take/condition-forms';
import { certaintyOf, inOrder } from '~/gray-zone/take/consent-view';
import { useYesWords } from '~/gray-zone/take/own-answer';
import { proposalPath } from '~/gray-zone/take/take-paths';
import { useTakeWords } from '~/gray-zone/take/use-take-words';
import { DecisionCard } from './decision-card';
import classes from './hand-over-decision.module.css';
import own from './proposal-decision.module.css';

type Props = { proposal: ProposalShownFragment; since: string };

const HERE = '/#decisions';

/** A proposal that waits for the reader's answer: what is asked, what others said, what a yes would do, and the answer in place. */
export function ProposalDecision({ proposal, since }: Props) {
  const { t } = useTranslation('grayZoneTake');
  const words = useTakeWords();
  const yes = useYesWords(proposal);
  const mine = proposal.viewerCan.decideFor.map(({ id }) => id);
  const to = proposalPath(proposal.grayZone.id, proposal.id);
  return (
    <DecisionCard
      id={proposal.id}
      person={proposal.proposer}
      kind={t('decision.PROPOSAL')}
      since={since}
      to={to}
      asks={t('decision.proposalAsks', { name: proposal.name, owner: words.holder(proposal.owner) })}
    >
      <p className={classes.reason}>{useSummary(proposal)}</p>
      <ul className={own.marks}>
        {inOrder(proposal.consents).map(({ team, answer, answeredBy }) => (
          <li key={team.id}>
            <Mark certainty={certaintyOf(answer)}>
              {!answer && mine.includes(team.id)
                ? t('decision.myAnswer')
                : [
                    answeredBy ? words.person(answeredBy.name) : team.name,
                    t(`answer.${answer ?? 'WAITS'}`),
                  ].join(' · ')}
            </Mark>
          </li>
        ))}
      </ul>
      <p className={classes.quiet}>
        {yes}{' '}
        <Link to={to} data-underlined>
          {t('readAll')}
        </Link>
      </p>
      <div className={classes.answer}>
        <AnswerForm proposal={proposal} answer={undefined} returnTo={HERE} />
      </div>
    </DecisionCard>
  );
}

/** A "yes, if …" that waits for the proposer's word. */
export function ConditionDecision({ proposal, since }: Props) {
  const { t } = useTranslation('grayZoneTake');
  const person =
    proposal.consents.find(({ team }) =>
      proposal.viewerCan.acceptConditionOf.some(({ id }) => id === team.id),
    )?.answeredBy ?? null;
  return (
    <DecisionCard
      id={`condition-${proposal.id}`}
      person={person}
      kind={t('decision.CONDITION')}
      since={since}
      to={proposalPath(proposal.grayZone.id, proposal.id)}
      asks={t('decision.conditionAsks', { name: proposal.name })}
    >
      <ConditionForms proposal={proposal} answer={undefined} returnTo={HERE} isInCard />
    </DecisionCard>
  );
}

/** What a proposal asks in a few sentences: how long, what stays where, what is expected. */
function useSummary(proposal: ProposalShownFragment): string {
  const { t } = useTranslation('grayZoneTake');
  const words = useTakeWords();
  const { leftWith, leftName, effects } = proposal;
  return [
    t('decision.weeks', { count: proposal.weeks }),
    leftWith && t('decision.leaves', { name: leftName || t('decision.leftShort'), team: leftWith.name }),
    effects.length > 0 && t('decision.expects', { effects: effects.map(words.effect).join(', ') }),
  ]
    .filter(Boolean)
    .join(' ');
}
