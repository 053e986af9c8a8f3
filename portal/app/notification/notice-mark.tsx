import { IconBulb, IconGift, IconHeartHandshake } from '@tabler/icons-react';
import { type Certainty, Glyph } from '~/elements/glyph';
import { StateGlyph } from '~/metric/chart/state-glyph';
import type { CreditNotice } from './credit-notice';
import classes from './inbox.module.css';
import type { TakeNotice } from './take-notice';

/** How sure it is by then that somebody owns it. */
const noticeCertainty: Record<TakeNotice['word'], Certainty> = {
  proposalAnswered: 'proposed',
  proposalAgreed: 'trial',
  proposalDeclined: 'none',
  proposedAsOwner: 'proposed',
  workProposed: 'proposed',
  proposalWithdrawn: 'none',
  assignmentOffered: 'proposed',
  assignmentAccepted: 'trial',
  assignmentHandedBack: 'none',
  assignmentTaken: 'trial',
  assignmentGivenBack: 'none',
  assignmentGone: 'none',
  trialEnding: 'trial',
  trialExtended: 'trial',
  trialOver: 'trial',
  trialAdopted: 'owned',
  trialReturned: 'none',
  trialDismissed: 'none',
  zoneDismissed: 'none',
};

/** The icons of the menu for the same places. */
const pageIcon = { idea: IconBulb, post: IconHeartHandshake, rewards: IconGift };

/** The drawing before a notification; the words beside it say the same. */
export function NoticeMark(props: {
  take: TakeNotice | null;
  credit: CreditNotice | null;
  /** Of a signal, whether it is for the better. */
  helps: boolean | undefined;
}) {
  const { take, credit, helps } = props;
  const state = helps === undefined ? 'NONE' : helps ? 'BETTER' : 'WORSE';
  const Icon = credit && pageIcon[credit.page];
  return (
    <span className={classes.mark} data-state={state}>
      {take ? (
        <Glyph certainty={noticeCertainty[take.word]} size={18} />
      ) : Icon ? (
        <Icon size={18} stroke={1.6} aria-hidden="true" />
      ) : (
        <StateGlyph state={state} />
      )}
    </span>
  );
}
