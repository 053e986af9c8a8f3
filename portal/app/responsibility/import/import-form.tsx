import { getFormProps, type SubmissionResult } from '@conform-to/react';
import { Button, Checkbox, Textarea } from '@mantine/core';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../form/error-summary';
import { RadioRows, TextField } from '../../form/fields';
import { useActForm } from '../../form/use-act-form';
import { useFormat } from '../../format/use-format';
import classes from './import.module.css';

type Values = Record<'format' | 'content' | 'asOf' | 'prune' | 'source', string>;

const formats = ['BACKSTAGE', 'CODEOWNERS', 'CSV'] as const;

/** Which format, which file or text, true as of when. It only asks for a dry run: applying comes after that. */
export function ImportForm({ reply, content }: { reply: SubmissionResult | undefined; content: string }) {
  const { t } = useTranslation('responsibility');
  const { companyToday: today } = useFormat();
  const navigation = useNavigation();
  const [form, fields] = useActForm<Values>({ id: 'import', reply, values: { format: 'CSV', asOf: today } });
  const labels = {
    format: t('importing.format'),
    content: t('importing.content'),
    asOf: t('importing.asOf'),
    source: t('importing.source'),
  };
  return (
    <Form method="post" encType="multipart/form-data" {...getFormProps(form)} className={classes.form}>
      <ErrorSummary form={form} labels={labels} />
      <RadioRows
        field={fields.format}
        label={labels.format}
        choices={formats.map((value) => ({
          value,
          label: t(`importing.formats.${value}`),
          help: t(`importing.formatHelp.${value}`),
        }))}
      />
      <label className={classes.file}>
        <span>{t('importing.file')}</span>
        <input type="file" name="file" accept=".yaml,.yml,.csv,.txt,text/*" />
      </label>
      <Textarea
        id={fields.content.id}
        name="content"
        label={t('importing.paste')}
        defaultValue={content}
        minRows={5}
        maxRows={14}
        classNames={{ input: classes.code }}
      />
      <TextField field={fields.asOf} type="date" label={labels.asOf} help={t('importing.asOfHelp')} />
      <TextField
        field={fields.source}
        label={labels.source}
        help={t('importing.sourceHelp')}
        maxLength={60}
      />
      <Checkbox
        name="prune"
        defaultChecked={fields.prune.initialValue === 'on'}
        label={t('importing.prune')}
        description={t('importing.pruneHelp')}
      />
      <div className={classes.acts}>
        <Button
          type="submit"
          name="act"
          value="dryRun"
          loading={navigation.formData?.get('act') === 'dryRun'}
        >
          {t('importing.dryRun')}
        </Button>
        <Button component={Link} to="/admin/import-ownership/sample.csv" reloadDocument variant="subtle">
          {t('importing.sample')}
        </Button>
      </div>
    </Form>
  );
}
