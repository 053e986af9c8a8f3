import { useTranslation } from 'react-i18next';
import type { LoadIssueShownFragment } from '~/gql/graphql';
import type { ko } from '~/words/ko';

type KnownCode = keyof (typeof ko)['metric']['issue'];

/** What a row needs, in our words; for a code without words, a plain request to look at it. */
export function useIssueWords(): (issue: LoadIssueShownFragment) => string {
  const { t, i18n } = useTranslation('metric');
  const isKnown = (code: string): code is KnownCode => i18n.exists(`metric:issue.${code}`);
  return ({ code }) => t(`issue.${isKnown(code) ? code : 'other'}`);
}
