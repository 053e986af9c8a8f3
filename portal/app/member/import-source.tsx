import { Button, Textarea } from '@mantine/core';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import formClasses from '~/form/act-form.module.css';
import { useErrorWords } from '~/form/use-error-words';
import classes from './import.module.css';

/** Where the people come from: a file, or its text. */
export function ImportSource({ csv, error }: { csv: string; error: string | null }) {
  const { t } = useTranslation('peopleImport');
  const words = useErrorWords();
  const pending = useNavigation().state !== 'idle';
  return (
    <Form method="post" encType="multipart/form-data" className={formClasses.form}>
      {error && (
        <p role="alert" className={formClasses.summary}>
          {error === 'EMPTY' ? t('empty') : words.form(error)}
        </p>
      )}
      <p className={classes.help}>{t('columns')}</p>
      <label className={classes.file}>
        <span>{t('file')}</span>
        <input type="file" name="file" accept=".csv,text/csv,text/plain" />
      </label>
      <Textarea
        name="csv"
        label={t('paste')}
        defaultValue={csv}
        minRows={6}
        maxRows={16}
        spellCheck={false}
      />
      <div className={formClasses.acts}>
        <Button type="submit" loading={pending}>
          {t('check')}
        </Button>
      </div>
    </Form>
  );
}
