import type { SubmissionResult } from '@conform-to/react';
import { limits, RewardDuty, RewardKind } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { ActForm } from '~/form/act-form';
import { RadioRows, SelectField, TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import type { RewardChoiceFragment } from '~/gql/graphql';
import classes from './reward-admin.module.css';

const FIELDS = [
  'kind',
  'name',
  'description',
  'unit',
  'price',
  'most',
  'stock',
  'approver',
  'fulfiller',
] as const;

/** A reward of the catalogue: what it is, what it costs, how many, and whose duty it is. */
export function OptionForm(props: { option?: RewardChoiceFragment; reply: SubmissionResult | undefined }) {
  const { t } = useTranslation('reward');
  const { option } = props;
  const [form, fields] = useActForm<Record<(typeof FIELDS)[number], string>>({
    id: 'option',
    reply: props.reply,
    values: option
      ? { ...option, price: String(option.price), most: String(option.most), stock: option.stock?.toString() }
      : { kind: 'LEAVE', unit: t('admin.firstUnit'), approver: 'LEAD', fulfiller: 'ADMIN' },
  });
  const labels = Object.fromEntries(FIELDS.map((name) => [name, t(`admin.${name}`)])) as Record<
    (typeof FIELDS)[number],
    string
  >;
  const duties = Object.values(RewardDuty).map((value) => ({ value, label: t(`admin.duty.${value}`) }));
  return (
    <ActForm
      form={form}
      labels={labels}
      act={t(option ? 'admin.save' : 'admin.create')}
      cancelTo="/admin/rewards"
      hidden={option ? { id: option.id, version: String(option.version) } : {}}
    >
      <SelectField
        field={fields.kind}
        label={labels.kind}
        choices={Object.values(RewardKind).map((value) => ({ value, label: t(`admin.kinds.${value}`) }))}
      />
      <TextField
        field={fields.name}
        label={labels.name}
        maxLength={limits.name}
        required
        autoComplete="off"
      />
      <TextField
        field={fields.description}
        label={labels.description}
        help={t('admin.descriptionHelp')}
        maxLength={limits.line}
        autoComplete="off"
      />
      <div className={classes.pair}>
        <TextField
          field={fields.price}
          label={labels.price}
          help={t('admin.priceHelp')}
          inputMode="decimal"
          required
          autoComplete="off"
        />
        <TextField
          field={fields.unit}
          label={labels.unit}
          help={t('admin.unitHelp')}
          maxLength={limits.rewardUnit}
          required
          autoComplete="off"
        />
      </div>
      <div className={classes.pair}>
        <TextField
          field={fields.most}
          label={labels.most}
          help={t('admin.mostHelp')}
          inputMode="decimal"
          autoComplete="off"
        />
        <TextField
          field={fields.stock}
          label={labels.stock}
          help={t('admin.stockHelp')}
          inputMode="decimal"
          autoComplete="off"
        />
      </div>
      <RadioRows field={fields.approver} label={labels.approver} choices={duties} />
      <RadioRows field={fields.fulfiller} label={labels.fulfiller} choices={duties} />
    </ActForm>
  );
}
