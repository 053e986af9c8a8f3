import { useTranslation } from 'react-i18next';
import { useErrorWords } from '~/form/use-error-words';

const NOT_PICKED = ['required', 'not_in_list'];

/** What stands under a field in which something is found by its name: that it is to be picked, or what is the matter with the pick. */
export function usePickError(errors: Record<string, string[]>) {
  const { t } = useTranslation('grayZonePropose');
  const words = useErrorWords();
  return (name: string): string | undefined => {
    const code = errors[name]?.[0];
    if (!code) return undefined;
    return NOT_PICKED.includes(code) ? t('needsPick') : words.issue(code);
  };
}
