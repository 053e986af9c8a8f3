import type { SubmissionResult } from '@conform-to/react';
import { limits, MetricKind, MetricRole, MetricSide } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { ActForm } from '~/form/act-form';
import { RadioRows, SelectField, TextareaField, TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import type { EditableMetric } from './metric-form.server';

type Values = Record<'name' | 'unit' | 'side' | 'kind' | 'role' | 'description' | 'key', string>;

/** What a metric is. How days become weeks, and its key, are settled when it is made. */
export function MetricForm(props: {
  metric?: EditableMetric;
  reply: SubmissionResult | undefined;
  cancelTo: string;
}) {
  const { t } = useTranslation('metric');
  const { metric, reply, cancelTo } = props;
  const [form, fields] = useActForm<Values>({
    id: 'metric',
    reply,
    values: metric ?? { kind: 'FLOW', role: 'OTHER' },
  });
  const labels = {
    name: t('form.name'),
    unit: t('form.unit'),
    side: t('form.side'),
    kind: t('form.kind'),
    role: t('form.role'),
    description: t('form.description'),
    key: t('form.key'),
  };
  return (
    <ActForm
      form={form}
      labels={labels}
      act={t(metric ? 'form.save' : 'form.create')}
      cancelTo={cancelTo}
      hidden={metric ? { id: metric.id, version: String(metric.version) } : {}}
    >
      <TextField
        field={fields.name}
        label={labels.name}
        help={t('form.nameHelp')}
        maxLength={limits.name}
        required
      />
      <TextField
        field={fields.unit}
        label={labels.unit}
        help={t('form.unitHelp')}
        maxLength={limits.metricUnit}
        required
      />
      <RadioRows
        field={fields.side}
        label={labels.side}
        choices={Object.values(MetricSide).map((value) => ({
          value,
          label: t(`side.${value}`),
          help: t(`sideHelp.${value}`),
        }))}
      />
      {!metric && (
        <RadioRows
          field={fields.kind}
          label={labels.kind}
          choices={Object.values(MetricKind).map((value) => ({
            value,
            label: t(`kind.${value}`),
            help: t(`kindHelp.${value}`),
          }))}
        />
      )}
      <SelectField
        field={fields.role}
        label={labels.role}
        help={t('form.roleHelp')}
        choices={Object.values(MetricRole).map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      <TextareaField
        field={fields.description}
        label={labels.description}
        help={t('form.descriptionHelp')}
        maxLength={limits.text}
      />
      {!metric && (
        <TextField field={fields.key} label={labels.key} help={t('form.keyHelp')} maxLength={100} />
      )}
    </ActForm>
  );
}
