import { addDays } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/format/use-format';
import { useRewardWords } from '~/reward/use-reward-words';
import type { CreditNotice } from './credit-notice';
import type { TakeNotice } from './take-notice';

/** What notices say, in a sentence. */
export function useNoticeWords() {
  const { t } = useTranslation('inbox');
  const format = useFormat();
  const rewards = useRewardWords();
  return {
    take: (notice: TakeNotice) =>
      t(`take.${notice.word}`, {
        name: notice.name,
        person: 'person' in notice ? notice.person : '',
        day: 'to' in notice ? format.day(addDays(notice.to, -1)) : '',
      }),
    credit: (notice: CreditNotice) =>
      t(`credit.${notice.word}`, {
        title: 'title' in notice ? notice.title : '',
        team: 'team' in notice ? notice.team : '',
        person: 'person' in notice ? notice.person : '',
        points: 'points' in notice ? format.number(notice.points) : '',
        what: 'chosen' in notice ? rewards.what(notice.chosen.option, notice.chosen.units) : '',
      }),
  };
}
