import { useTranslation } from 'react-i18next';
import type { WalletLineFragment } from '~/gql/graphql';
import { useLineWords } from './use-line-words';
import { useRewardWords } from './use-reward-words';
import classes from './wallet-head.module.css';

/** What the wallet holds, what came in last, and what is kept for requests. */
export function WalletHead(props: {
  balance: number;
  waiting: number;
  lastIn?: WalletLineFragment | null;
  title?: string;
}) {
  const { t } = useTranslation('reward');
  const words = useRewardWords();
  const lines = useLineWords();
  const { lastIn } = props;
  return (
    <dl className={classes.wallet} data-figures>
      <div>
        <dt>{props.title ?? t('wallet')}</dt>
        <dd className={classes.balance}>{words.points(props.balance)}</dd>
        <dd className={classes.note}>{t('pointIsWon')}</dd>
      </div>
      <div>
        <dt>{t('lastIn')}</dt>
        <dd className={classes.figure}>{lastIn ? words.signed(lastIn.points) : t('nothingIn')}</dd>
        <dd className={classes.note}>
          {lastIn
            ? [t(`line.${lastIn.kind}`), lines.short(lastIn)].filter(Boolean).join(' · ')
            : t('nothingInHow')}
        </dd>
      </div>
      <div>
        <dt>{t('waiting')}</dt>
        <dd className={classes.figure}>
          {props.waiting > 0 ? words.points(props.waiting) : t('noneWaiting')}
        </dd>
        <dd className={classes.note}>{t(props.waiting > 0 ? 'waitingHow' : 'noneWaitingHow')}</dd>
      </div>
    </dl>
  );
}
