import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { ideaPath, wallPostPath } from '~/elements/paths';
import { useFormat } from '~/format/use-format';
import type { WalletLineFragment } from '~/gql/graphql';
import { useLineWords } from './use-line-words';
import { useRewardWords } from './use-reward-words';
import { lineSource } from './wallet-line';
import classes from './wallet-lines.module.css';

/** What went in and out with the running balance, newest first. A phone keeps day, words and points. */
export function WalletLines({ lines }: { lines: readonly WalletLineFragment[] }) {
  const { t } = useTranslation('reward');
  return (
    <table className={classes.lines} aria-label={t('ledger')}>
      <thead>
        <tr>
          <th scope="col">{t('day')}</th>
          <th scope="col">{t('content')}</th>
          <th scope="col" data-right>
            {t('amount')}
          </th>
          <th scope="col" data-right data-wide>
            {t('balance')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line }: { line: WalletLineFragment }) {
  const { t } = useTranslation('reward');
  const format = useFormat();
  const words = useRewardWords();
  return (
    <tr>
      <td>
        <time dateTime={line.at}>{format.dayOf(line.at)}</time>
      </td>
      <td>
        <strong>{t(`line.${line.kind}`)}</strong>
        <Source line={line} />
      </td>
      <td data-right data-in={line.points > 0 || undefined}>
        {words.signed(line.points)}
      </td>
      <td data-right data-wide data-quiet>
        {words.points(line.balanceAfter)}
      </td>
    </tr>
  );
}

function Source({ line }: { line: WalletLineFragment }) {
  const text = useLineWords().whole(line);
  const source = lineSource(line);
  if (!text) return null;
  if (source.from === 'idea' || source.from === 'post') {
    const to = source.from === 'idea' ? ideaPath(source.id) : wallPostPath(source.id);
    return (
      <small>
        <Link to={to}>
          <Foreign>{text}</Foreign>
        </Link>
      </small>
    );
  }
  return (
    <small>
      <Foreign>{text}</Foreign>
    </small>
  );
}
