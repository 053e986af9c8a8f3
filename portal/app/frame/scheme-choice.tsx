import { useMantineColorScheme } from '@mantine/core';
import { Form, useLocation } from '@remix-run/react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { COLOR_SCHEMES, toColorScheme } from '~/session/preferences';
import { ChoiceButtons } from './choice-buttons';

/** Chooses light, dark or the system's: at once with JavaScript, with a page load without. */
export function SchemeChoice() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const labels = { auto: t('schemeAuto'), light: t('schemeLight'), dark: t('schemeDark') };
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    setColorScheme(toColorScheme(submitter?.getAttribute('value')));
  };
  return (
    <Form method="post" action="/preferences" reloadDocument onSubmit={choose}>
      <input type="hidden" name="returnTo" value={`${pathname}${search}`} />
      <ChoiceButtons
        legend={t('scheme')}
        name="scheme"
        options={COLOR_SCHEMES.map((scheme) => ({ value: scheme, label: labels[scheme] }))}
        chosen={colorScheme}
      />
    </Form>
  );
}
