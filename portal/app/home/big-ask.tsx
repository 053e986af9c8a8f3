import { limits } from '@groundcrew/shared';
import { Button, TextInput } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import classes from './big-ask.module.css';

/** The question most colleagues come with, as large as it is frequent: whose is this? */
export function BigAsk() {
  const { t } = useTranslation('home');
  return (
    <search>
      <Form method="get" action="/ask" className={classes.ask}>
        <TextInput
          type="search"
          name="text"
          size="md"
          maxLength={limits.line}
          aria-label={t('askLabel')}
          placeholder={t('askExample')}
        />
        <Button type="submit" className={classes.button}>
          {t('ask')}
        </Button>
      </Form>
    </search>
  );
}
