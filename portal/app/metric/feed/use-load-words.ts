import { useTranslation } from 'react-i18next';
import { useFormat } from '~/format/use-format';
import type { MetricLoadSummaryFragment } from '~/gql/graphql';

/** A load in words: what it is called, who sent it, what it brought. */
export function useLoadWords() {
  const { t } = useTranslation('metric');
  const format = useFormat();
  return {
    /** Its file's name, or the sender's, or the way in. */
    name: ({ name, token, source }: MetricLoadSummaryFragment) =>
      name || token?.name || t(`source.${source}`),
    sender: ({ by, token, source, name }: MetricLoadSummaryFragment) =>
      [
        token
          ? name && t('feed.byToken', { name: token.name })
          : by
            ? t('feed.byMember', { name: by.name })
            : t('feed.byCommand'),
        (name || token) && t(`source.${source}`),
      ]
        .filter(Boolean)
        .join(' · '),
    counts: ({ newCount, correctedCount, unchangedCount }: MetricLoadSummaryFragment) =>
      t('feed.counts', {
        created: format.number(newCount),
        corrected: format.number(correctedCount),
        unchanged: format.number(unchangedCount),
      }),
  };
}
