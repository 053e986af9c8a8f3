import { Button, NativeSelect, Textarea } from '@mantine/core';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import formClasses from '~/form/act-form.module.css';
import { ReplyNote } from '~/form/reply-note';
import classes from './upload.module.css';
import type { UploadAnswer } from './upload.server';

export type MetricChoice = { id: string; name: string; side: 'FRONT_DOOR' | 'BACK_DOOR' };

/** Where the values come from: a file or its text. It only asks for a preview. */
export function UploadForm(props: {
  answer: UploadAnswer | undefined;
  metrics: MetricChoice[];
  metricId: string;
}) {
  const { t } = useTranslation('metric');
  const navigation = useNavigation();
  const { answer, metrics } = props;
  const groups = (['FRONT_DOOR', 'BACK_DOOR'] as const).map((side) => ({
    group: t(`side.${side}`),
    items: metrics
      .filter((metric) => metric.side === side)
      .map(({ id, name }) => ({ value: id, label: name })),
  }));
  return (
    <Form method="post" encType="multipart/form-data" className={formClasses.form}>
      {answer?.problem && (
        <p role="alert" className={formClasses.summary}>
          <FileProblem code={answer.problem} />
        </p>
      )}
      <ReplyNote reply={answer?.reply ?? undefined} />
      <label className={classes.file}>
        <span>{t('upload.file')}</span>
        <input type="file" name="file" accept=".csv,.tsv,.txt,text/csv,text/plain" />
        <small>{t('upload.fileHelp')}</small>
      </label>
      <Textarea
        name="content"
        label={t('upload.paste')}
        description={t('upload.pasteHelp')}
        defaultValue={answer?.content ?? ''}
        autosize={false}
        rows={10}
        resize="vertical"
        spellCheck={false}
        classNames={{ input: classes.code }}
      />
      <NativeSelect
        name="metricId"
        label={t('upload.metric')}
        description={t('upload.metricHelp')}
        defaultValue={answer?.metricId || props.metricId}
        data={[{ value: '', label: t('upload.eachRow') }, ...groups.filter(({ items }) => items.length > 0)]}
      />
      <div className={formClasses.acts}>
        <Button type="submit" loading={navigation.formMethod === 'POST'}>
          {t('upload.check')}
        </Button>
        <Button component={Link} to="/metrics/upload/sample.csv" reloadDocument variant="subtle">
          {t('upload.sample')}
        </Button>
      </div>
    </Form>
  );
}

function FileProblem({ code }: { code: string }) {
  const { t } = useTranslation('metric');
  switch (code) {
    case 'EMPTY':
      return t('upload.empty');
    case 'too_large':
    case 'not_text':
      return t(`upload.fileProblem.${code}`);
    default:
      return t('upload.fileProblem.other');
  }
}
