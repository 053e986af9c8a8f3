import type { SubmissionResult } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { responsibilityPath } from '../../elements/paths';
import { ActForm } from '../../form/act-form';
import { RadioRows, SelectField, TextareaField } from '../../form/fields';
import { useActForm } from '../../form/use-act-form';
import type { EditableWork } from '../edit/edit.server';
import { PickField } from '../pick/pick-field';
import type { PickReply } from '../pick/submit-picks.server';

type Values = Record<'partyId' | 'reason' | 'to' | 'successorId' | 'note', string>;

/** Why it is handed over, to whom, and what they should know; or that nobody follows, which re-opens the gap. */
export function HandOverForm(props: {
  work: EditableWork;
  reply: SubmissionResult | undefined;
  picks: PickReply | undefined;
}) {
  const { work, reply, picks } = props;
  const { t } = useTranslation('responsibility');
  const [form, fields] = useActForm<Values>({ id: 'hand-over', reply, values: { to: 'somebody' } });
  const owners = work.parties.filter((party) => party.role === 'ACCOUNTABLE');
  const labels = {
    partyId: t('forms.handOver.who'),
    reason: t('forms.handOver.reason'),
    to: t('forms.handOver.to'),
    successorId: t('forms.handOver.successor'),
    note: t('forms.handOver.note'),
  };
  return (
    <ActForm
      form={form}
      labels={labels}
      act={t('forms.handOver.act')}
      cancelTo={responsibilityPath(work.id)}
      hidden={{ responsibilityId: work.id }}
    >
      {owners.length > 1 && (
        <SelectField
          field={fields.partyId}
          label={labels.partyId}
          choices={owners.map((party) => ({ value: party.id, label: party.holder.name }))}
        />
      )}
      <TextareaField field={fields.reason} label={labels.reason} maxLength={limits.line} rows={2} required />
      <RadioRows
        field={fields.to}
        label={labels.to}
        choices={[
          { value: 'somebody', label: t('forms.handOver.somebody'), help: t('forms.handOver.somebodyHelp') },
          { value: 'nobody', label: t('forms.handOver.nobody'), help: t('forms.handOver.nobodyHelp') },
        ]}
      />
      <PickField
        name="successorId"
        id={fields.successorId.id}
        kind="holder"
        label={labels.successorId}
        help={t('pick.holderHelp')}
        error={fields.successorId.errors && t('pick.needed')}
        reply={picks}
      />
      <TextareaField
        field={fields.note}
        label={labels.note}
        help={t('forms.handOver.noteHelp')}
        maxLength={limits.text}
      />
    </ActForm>
  );
}
