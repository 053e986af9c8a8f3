import { getFormProps } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '~/elements/section';
import { ErrorSummary } from '~/form/error-summary';
import { TextareaField, TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import type { TrialShownFragment } from '~/gql/graphql';
import type { TakeAnswer } from '../take-answer';
import classes from '../take-panels.module.css';
import { concludePath } from '../take-paths';
import { useTakeAct } from '../use-take-act';
import own from './conclude.module.css';

/** More time for a trial that does not tell yet, with the reason. */
export function ExtendForm(props: {
  zoneId: string;
  trial: TrialShownFragment;
  answer: TakeAnswer | undefined;
}) {
  const { t } = useTranslation('grayZoneTake');
  const { trial } = props;
  const { Form, reply, isBusy } = useTakeAct('extend', trial.id, props.answer);
  const [form, fields] = useActForm<Record<'weeks' | 'reason', string>>({
    id: 'extend',
    reply,
    values: { weeks: '4' },
  });
  const labels = { weeks: t('extendWeeks'), reason: t('extendReason') };
  return (
    <Section title={t('extend')} note={t('extendSays')}>
      <Form
        method="post"
        action={concludePath(props.zoneId)}
        {...getFormProps(form)}
        className={`${classes.answer} ${own.form}`}
      >
        <ErrorSummary form={form} labels={labels} />
        <input type="hidden" name="act" value="extend" />
        <input type="hidden" name="id" value={trial.id} />
        <input type="hidden" name="version" value={trial.version} />
        <TextField field={fields.weeks} label={labels.weeks} inputMode="decimal" required />
        <TextareaField
          field={fields.reason}
          label={labels.reason}
          rows={2}
          maxLength={limits.line}
          required
        />
        <div className={classes.buttons} data-loose>
          <Button type="submit" variant={trial.viewerCan.conclude ? 'default' : 'filled'} loading={isBusy}>
            {t('extendAct')}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
