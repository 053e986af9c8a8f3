import { useTranslation } from 'react-i18next';

// the API writes `concept.verb`; an action of a newer API is shown by its name until it has words
const SEPARATOR = '\u0000';

/** Says an action in words. Keys hold dots, so the nesting separator is switched off here. */
export function useActionWords(): (action: string) => string {
  const { t } = useTranslation('audit');
  const words = t('actions', { returnObjects: true, keySeparator: SEPARATOR }) as Record<string, string>;
  return (action) => words[action] ?? action;
}

/** All known actions with their words, for a select. */
export function useActionChoices(): { value: string; label: string }[] {
  const { t } = useTranslation('audit');
  const words = t('actions', { returnObjects: true, keySeparator: SEPARATOR }) as Record<string, string>;
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
