import { Form, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { LOCALES } from '~/session/preferences';
import { ChoiceButtons } from './choice-buttons';

const NAMES = { ko: '한국어', en: 'English' };

/** Chooses the language: kept with the person when signed in, else in the browser. The page loads anew. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  const { pathname, search } = useLocation();
  const options = LOCALES.map((locale) => ({ value: locale, label: NAMES[locale], lang: locale }));
  return (
    <Form method="post" action="/preferences" reloadDocument>
      <input type="hidden" name="returnTo" value={`${pathname}${search}`} />
      <ChoiceButtons legend={t('language')} name="locale" options={options} chosen={i18n.language} />
    </Form>
  );
}
