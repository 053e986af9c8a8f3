import { useTranslation } from 'react-i18next';
import { namesSaid } from './names-said';

/** Several people as a part of a sentence: 권나래님과 한준호님 / Nara Kwon and Junho Han. */
export function useNames() {
  const { t } = useTranslation('recognition');
  return (people: readonly { name: string }[]): string => {
    const { word, ...said } = namesSaid(people);
    return t(`names.${word}`, said);
  };
}

/** Of a post: who wrote it, and whom it is for. */
export function usePostNames() {
  const { t } = useTranslation('recognition');
  const names = useNames();
  return (post: {
    author?: { name: string } | null;
    recipients: readonly { member: { name: string } }[];
  }) => ({
    from: post.author ? t('person', { name: post.author.name }) : t('hub'),
    to: names(post.recipients.map(({ member }) => member)),
  });
}
