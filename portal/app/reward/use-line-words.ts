import { useTranslation } from 'react-i18next';
import type { WalletLineFragment } from '~/gql/graphql';
import { useRewardWords } from './use-reward-words';
import { type LineSource, lineSource } from './wallet-line';

/** What a line of a wallet came from, in words. */
export function useLineWords() {
  const { t } = useTranslation('reward');
  const words = useRewardWords();
  const said = (source: LineSource, line: WalletLineFragment): string => {
    switch (source.from) {
      case 'idea':
        return t('ofIdea', { title: source.title });
      case 'post':
        return source.author
          ? t('ofPost', { author: source.author, excerpt: source.excerpt })
          : t('ofHub', { excerpt: source.excerpt });
      case 'reward':
        return line.redemption
          ? t('ofReward', { what: words.what(line.redemption.option, source.units) })
          : '';
      case 'memo':
        return source.text;
      case 'nothing':
        return '';
    }
  };
  return {
    /** In a line, e.g. 제안 ‘정산 내역 직접 내려받기’. */
    short: (line: WalletLineFragment) => said(lineSource(line), line),
    /** The same with how far a chosen reward is. */
    whole(line: WalletLineFragment): string {
      const text = said(lineSource(line), line);
      const { redemption, kind } = line;
      return redemption && kind === 'REQUEST'
        ? t('ofRewardIn', { what: text, state: t(`state.${redemption.state}`) })
        : text;
    },
  };
}
