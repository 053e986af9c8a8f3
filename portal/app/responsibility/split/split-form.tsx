import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { responsibilityPath } from '../../elements/paths';
import { ErrorSummary } from '../../form/error-summary';
import type { Choice } from '../../form/fields';
import { TextareaField, TextField } from '../../form/fields';
import { useFormat } from '../../format/use-format';
import type { EditableWork } from '../edit/edit.server';
import type { PickReply } from '../pick/submit-picks.server';
import classes from './split-form.module.css';
import { SplitPart } from './split-part';

type Values = {
  children: { name: string; scopeIn: string; scopeOut: string; teamId: string; accountableId: string }[];
  restIn: string;
  restOut: string;
  on: string;
};

/** Guides through a split: what there is, the parts one by one, what remains, and the day. */
export function SplitForm(props: {
  work: EditableWork;
  teams: Choice[];
  reply: SubmissionResult | undefined;
  picks: PickReply | undefined;
}) {
  const { work, teams, reply, picks } = props;
  const { t } = useTranslation('responsibility');
  const frameWords = useTranslation('frame');
  const { companyToday: today } = useFormat();
  const navigation = useNavigation();
  const part = { teamId: work.team?.id ?? teams[0]?.value };
  const [form, fields] = useForm<Values>({
    id: 'split',
    lastResult: reply,
    defaultValue: { children: [part], restIn: work.scopeIn, restOut: work.scopeOut, on: today },
  });
  const parts = fields.children.getFieldList();
  const labels = Object.fromEntries(
    parts.flatMap((field, index) => {
      const inPart = (name: string) => t('forms.split.inPart', { number: index + 1, name });
      return [
        [`${field.name}.name`, inPart(t('field.name'))],
        [`${field.name}.scopeIn`, inPart(t('field.scopeIn'))],
        [`${field.name}.teamId`, inPart(t('field.team'))],
        [`${field.name}.accountableId`, inPart(t('field.accountable'))],
      ];
    }),
  );
  return (
    <Form method="post" {...getFormProps(form)} className={classes.form}>
      <ErrorSummary form={form as never} labels={{ ...labels, on: t('field.on') }} />
      <input type="hidden" name="id" value={work.id} />
      <input type="hidden" name="version" value={work.version} />
      <input type="hidden" name="wasIn" value={work.scopeIn} />
      <input type="hidden" name="wasOut" value={work.scopeOut} />
      {parts.map((field, index) => (
        <SplitPart
          key={field.key}
          field={field}
          number={index + 1}
          teams={teams}
          picks={picks}
          remove={parts.length > 1 ? form.remove.getButtonProps({ name: fields.children.name, index }) : null}
        />
      ))}
      {parts.length < limits.splitChildren && (
        <Button
          type="submit"
          variant="default"
          className={classes.another}
          {...form.insert.getButtonProps({ name: fields.children.name, defaultValue: part })}
        >
          {t('forms.split.another')}
        </Button>
      )}
      <fieldset className={classes.rest}>
        <legend>{t('forms.split.rest')}</legend>
        <p>{t('forms.split.restHelp', { name: work.name })}</p>
        <TextareaField field={fields.restIn} label={t('field.scopeIn')} maxLength={limits.text} />
        <TextareaField field={fields.restOut} label={t('field.scopeOut')} maxLength={limits.text} />
      </fieldset>
      <TextField field={fields.on} type="date" label={t('field.on')} help={t('forms.split.onHelp')} />
      <div className={classes.acts}>
        <Button type="submit" loading={navigation.state !== 'idle' && navigation.formMethod === 'POST'}>
          {t('forms.split.act', { count: parts.length })}
        </Button>
        <Button component={Link} to={responsibilityPath(work.id)} variant="subtle">
          {frameWords.t('cancel')}
        </Button>
      </div>
    </Form>
  );
}
