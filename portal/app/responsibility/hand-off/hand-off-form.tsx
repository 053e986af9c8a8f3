import type { SubmissionResult } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { responsibilityPath } from '../../elements/paths';
import { ActForm } from '../../form/act-form';
import { RadioRows, TextField } from '../../form/fields';
import { useActForm } from '../../form/use-act-form';
import { useFormat } from '../../format/use-format';
import type { EditableWork } from '../edit/edit.server';
import { PickField } from '../pick/pick-field';
import type { PickReply } from '../pick/submit-picks.server';

type Values = Record<'way' | 'otherId' | 'what' | 'on', string>;

/** A hands X to B: in which direction, with whom, what. */
export function HandOffForm(props: {
  work: EditableWork;
  reply: SubmissionResult | undefined;
  picks: PickReply | undefined;
}) {
  const { work, reply, picks } = props;
  const { t } = useTranslation('responsibility');
  const { companyToday: today } = useFormat();
  const [form, fields] = useActForm<Values>({ id: 'hand-off', reply, values: { way: 'out', on: today } });
  const labels = {
    way: t('forms.handOff.way'),
    otherId: t('forms.handOff.other'),
    what: t('forms.handOff.what'),
    on: t('field.on'),
  };
  return (
    <ActForm form={form} labels={labels} act={t('forms.handOff.act')} cancelTo={responsibilityPath(work.id)}>
      <RadioRows
        field={fields.way}
        label={labels.way}
        choices={[
          { value: 'out', label: t('forms.handOff.out', { name: work.name }) },
          { value: 'in', label: t('forms.handOff.in', { name: work.name }) },
        ]}
      />
      <PickField
        name="otherId"
        id={fields.otherId.id}
        kind="work"
        label={labels.otherId}
        error={fields.otherId.errors && t('pick.neededWork')}
        reply={picks}
      />
      <TextField
        field={fields.what}
        label={labels.what}
        help={t('forms.handOff.whatHelp')}
        maxLength={limits.name}
        required
      />
      <TextField field={fields.on} type="date" label={labels.on} />
    </ActForm>
  );
}
