import { useTranslation } from 'react-i18next';
import { useFormat } from '~/format/use-format';
import type { TopicConsistencyFragment } from '~/gql/graphql';

/** 90일 동안 12번 물었는데, 처음 닿은 곳이 4개 팀으로 흩어졌어요. 5번은 다른 팀으로 다시 보냈어요. */
export function useConsistencySentence(consistency: TopicConsistencyFragment): string {
  const { t } = useTranslation('routing');
  const format = useFormat();
  const { from, to, requestCount, landings, bouncedCount } = consistency;
  const period =
    to < format.companyToday
      ? t('topic.between', { period: `${format.day(from)}–${format.day(to)}` })
      : t('topic.ninety');
  const asked = format.number(requestCount);
  const where =
    landings.length > 1
      ? t('topic.sentence', { period, asked, count: landings.length })
      : t(landings.length === 1 ? 'topic.sentenceSame' : 'topic.sentenceNone', { period, asked });
  return bouncedCount > 0 ? `${where} ${t('topic.sentenceBounced', { count: bouncedCount })}` : where;
}
