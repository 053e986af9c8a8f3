import type { SubmissionResult } from '@conform-to/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { responsibilityPath } from '../../elements/paths';
import { ActForm } from '../../form/act-form';
import { RadioRows, TextField } from '../../form/fields';
import { useActForm } from '../../form/use-act-form';
import { useFormat } from '../../format/use-format';
import type { EditableWork } from '../edit/edit.server';
import { PickField } from '../pick/pick-field';
import type { PickReply } from '../pick/submit-picks.server';
import { raciOrder } from '../raci/raci.matrix';

type Values = Record<'role' | 'holderId' | 'on' | 'ifTaken', string>;

const TAKEN = 'ALREADY_ACCOUNTABLE';

/**
 * Somebody takes part. When there is an accountable already the API asks back, and the form offers the choice:
 * the new one replaces them, or both stay, which shows as a gap.
 */
export function AssignForm(props: {
  work: EditableWork;
  reply: SubmissionResult | undefined;
  picks: PickReply | undefined;
}) {
  const { work, picks } = props;
  const { t } = useTranslation('responsibility');
  const { companyToday: today } = useFormat();
  const codes = Object.values(props.reply?.error ?? {}).flatMap((each) => each ?? []);
  const isTaken = codes.some((code) => code.toUpperCase() === TAKEN);
  const [form, fields] = useActForm<Values>({
    id: 'assign',
    reply: useMemo(() => (isTaken ? withoutError(props.reply) : props.reply), [isTaken, props.reply]),
    values: { role: work.ownership === 'UNOWNED' ? 'ACCOUNTABLE' : 'RESPONSIBLE', on: today },
  });
  const owners = work.parties
    .filter((party) => party.role === 'ACCOUNTABLE')
    .map((party) => party.holder.name)
    .join(', ');
  const labels = {
    role: t('forms.assign.role'),
    holderId: t('forms.assign.holder'),
    on: t('field.on'),
    ifTaken: t('forms.assign.ifTaken', { owners }),
  };
  return (
    <ActForm
      form={form}
      labels={labels}
      act={t('forms.assign.act')}
      cancelTo={responsibilityPath(work.id)}
      hidden={{ responsibilityId: work.id }}
    >
      <PickField
        name="holderId"
        id={fields.holderId.id}
        kind="holder"
        label={labels.holderId}
        help={t('forms.assign.holderHelp')}
        error={fields.holderId.errors && t('pick.needed')}
        reply={picks}
      />
      <RadioRows
        field={fields.role}
        label={labels.role}
        choices={raciOrder.map((role) => ({
          value: role,
          label: t(`role.${role}`),
          help: t(`forms.roleHelp.${role}`),
        }))}
      />
      {isTaken && (
        <RadioRows
          field={fields.ifTaken}
          label={labels.ifTaken}
          choices={(['REPLACE', 'KEEP_BOTH'] as const).map((value) => ({
            value,
            label: t(`forms.assign.${value}`),
            help: t(`forms.assign.${value}_help`, { owners }),
          }))}
        />
      )}
      <TextField field={fields.on} type="date" label={labels.on} />
    </ActForm>
  );
}

/** The question that follows says all: no error beside it. */
function withoutError(reply: SubmissionResult | undefined): SubmissionResult | undefined {
  return reply && { ...reply, error: {}, status: undefined };
}
