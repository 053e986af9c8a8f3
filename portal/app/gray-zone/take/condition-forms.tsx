import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { ReplyNote } from '~/form/reply-note';
import { useFormat } from '~/format/use-format';
import type { ConsentShownFragment, ProposalShownFragment } from '~/gql/graphql';
import { leftAfter } from './consent-view';
import type { TakeAnswer } from './take-answer';
import classes from './take-panels.module.css';
import { proposalPath } from './take-paths';
import { useTakeAct } from './use-take-act';

type Props = {
  proposal: ProposalShownFragment;
  answer: TakeAnswer | undefined;
  returnTo?: string;
  /** It stands in a card that says already whose condition it is. */
  isInCard?: boolean;
};

/** For the proposer: each "yes, if …" that waits for their word. */
export function ConditionForms(props: Props) {
  const open = props.proposal.viewerCan.acceptConditionOf.map(({ id }) => id);
  return props.proposal.consents
    .filter(({ team }) => open.includes(team.id))
    .map((consent) => <Condition key={consent.team.id} {...props} consent={consent} />);
}

function Condition(props: Props & { consent: ConsentShownFragment }) {
  const { t } = useTranslation('grayZoneTake');
  const format = useFormat();
  const { proposal, consent, isInCard } = props;
  const { Form, reply, isBusy } = useTakeAct('accept-condition', consent.team.id, props.answer);
  const starts = leftAfter(proposal.consents, [consent.team.id]).kind === 'starts';
  const name = consent.answeredBy?.name ?? consent.team.name;
  return (
    <section className={isInCard ? classes.inCard : classes.mine} aria-label={t('condition', { name })}>
      {isInCard ? <strong>{t('condition', { name })}</strong> : <h3>{t('condition', { name })}</h3>}
      <blockquote>
        <Foreign>{consent.words ?? ''}</Foreign>
      </blockquote>
      <p>
        {starts ? t('conditionLast', { day: format.day(proposal.trialFrom) }) : t('conditionMore')}{' '}
        {t('conditionElse')}
      </p>
      <ReplyNote reply={reply} />
      <Form method="post" action={proposalPath(proposal.grayZone.id, proposal.id)} preventScrollReset>
        <input type="hidden" name="act" value="accept-condition" />
        <input type="hidden" name="id" value={proposal.id} />
        <input type="hidden" name="version" value={proposal.version} />
        <input type="hidden" name="teamId" value={consent.team.id} />
        {props.returnTo && <input type="hidden" name="returnTo" value={props.returnTo} />}
        <Button type="submit" loading={isBusy}>
          {t('acceptCondition')}
        </Button>
      </Form>
    </section>
  );
}

/** For the proposer, and for who would own it: taking the open proposal back, with what that means. */
export function WithdrawForm({ proposal, answer }: Props) {
  const { t } = useTranslation('grayZoneTake');
  const { Form, reply, isBusy } = useTakeAct('withdraw', proposal.id, answer);
  if (!proposal.viewerCan.withdraw) return null;
  return (
    <Form
      method="post"
      action={proposalPath(proposal.grayZone.id, proposal.id)}
      className={classes.withdraw}
      preventScrollReset
    >
      <ReplyNote reply={reply} />
      <input type="hidden" name="act" value="withdraw" />
      <input type="hidden" name="id" value={proposal.id} />
      <input type="hidden" name="version" value={proposal.version} />
      <Button type="submit" variant="default" loading={isBusy}>
        {t('withdraw')}
      </Button>
      <p className={classes.note}>{t('withdrawSays')}</p>
    </Form>
  );
}
