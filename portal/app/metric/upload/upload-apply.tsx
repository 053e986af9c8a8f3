import { BadRows } from '@groundcrew/shared';
import { Button, Textarea } from '@mantine/core';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import formClasses from '~/form/act-form.module.css';
import classes from './upload.module.css';
import type { UploadAnswer, UploadReport } from './upload.server';

/** A text longer than this is mended in its own program, not in a field of the page. */
const MENDED_HERE = 60_000;

/** The step after a preview: upload, with what to do about rows that cannot be read. */
export function UploadApply({ answer, report }: { answer: UploadAnswer; report: UploadReport }) {
  const { t } = useTranslation('metric');
  const pending = useNavigation().formMethod === 'POST';
  return (
    <Form method="post" encType="multipart/form-data" className={classes.apply}>
      <Sent answer={answer} />
      {report.badCount > 0 && (
        <fieldset className={formClasses.group}>
          <legend className={formClasses.legend}>{t('upload.badRowsChoice')}</legend>
          <div className={formClasses.radios}>
            <label>
              <input type="radio" name="badRows" value={BadRows.REFUSE_ALL} defaultChecked />
              <span>
                {t('upload.refuseAll')}
                <small>{t('upload.refuseAllHelp')}</small>
              </span>
            </label>
            <label>
              <input type="radio" name="badRows" value={BadRows.SKIP} />
              <span>
                {t('upload.skip')}
                <small>{t('upload.skipHelp', { count: report.badCount })}</small>
              </span>
            </label>
          </div>
        </fieldset>
      )}
      <div className={classes.acts}>
        <Button type="submit" name="act" value="apply" loading={pending}>
          {t('upload.apply')}
        </Button>
        <Button component={Link} to="/metrics/upload" reloadDocument variant="subtle">
          {t('upload.another')}
        </Button>
      </div>
    </Form>
  );
}

/** The text itself, to be mended and looked at again without another program. */
export function UploadMend({ answer }: { answer: UploadAnswer }) {
  const { t } = useTranslation('metric');
  if (answer.content.length > MENDED_HERE) return null;
  return (
    <Form method="post" encType="multipart/form-data" className={classes.mend}>
      {answer.fileName && <input type="hidden" name="fileName" value={answer.fileName} />}
      <input type="hidden" name="metricId" value={answer.metricId} />
      <Textarea
        name="content"
        label={t('upload.mend')}
        description={t('upload.mendHelp')}
        defaultValue={answer.content}
        autosize={false}
        rows={10}
        resize="vertical"
        spellCheck={false}
        classNames={{ input: classes.code }}
      />
      <div className={classes.acts}>
        <Button type="submit" variant="default">
          {t('upload.mendAct')}
        </Button>
      </div>
    </Form>
  );
}

// a text area carries line ends and any length; a hidden input would lose the former
function Sent({ answer }: { answer: UploadAnswer }) {
  return (
    <>
      <textarea name="content" defaultValue={answer.content} hidden readOnly aria-hidden tabIndex={-1} />
      {answer.fileName && <input type="hidden" name="fileName" value={answer.fileName} />}
      <input type="hidden" name="metricId" value={answer.metricId} />
    </>
  );
}
