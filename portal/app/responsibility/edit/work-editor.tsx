import type { SubmissionResult } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../form/act-form';
import { type Choice, RadioRows, SelectField, TextareaField, TextField } from '../../form/fields';
import { useActForm } from '../../form/use-act-form';
import { useFormat } from '../../format/use-format';
import { PickField } from '../pick/pick-field';
import type { PickReply } from '../pick/submit-picks.server';
import type { EditableWork, WorkChoices } from './edit.server';

type Values = Record<
  | 'name'
  | 'teamId'
  | 'purpose'
  | 'scopeIn'
  | 'scopeOut'
  | 'keywordsText'
  | 'kind'
  | 'criteria'
  | 'reviewCadence'
  | 'stageId'
  | 'parentId'
  | 'accountableId'
  | 'on',
  string
>;

const kinds = ['ROUTINE', 'PROJECT'] as const;
const cadences = ['NONE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'] as const;

/** A responsibility's fields, for a new one and for a change of one that exists. */
export function WorkEditor(props: {
  work: EditableWork | null;
  choices: WorkChoices;
  /** What the address suggests for a new one. */
  suggested?: { teamId: string | null; name: string | null };
  reply: SubmissionResult | undefined;
  picks: PickReply | undefined;
  cancelTo: string;
}) {
  const { work, choices, suggested, reply, picks } = props;
  const { t } = useTranslation('responsibility');
  const { companyToday: today } = useFormat();
  const [form, fields] = useActForm<Values>({ id: 'work', reply, values: valuesOf(work, suggested, today) });
  const labels = labelsOf(t);
  const kindChoices: Choice[] = kinds.map((value) => ({
    value,
    label: t(`kind.${value}`),
    help: t(`forms.kindHelp.${value}`),
  }));
  return (
    <ActForm
      form={form}
      labels={labels}
      act={t(work ? 'forms.edit.act' : 'forms.new.act')}
      cancelTo={props.cancelTo}
      hidden={work ? { id: work.id, version: String(work.version) } : undefined}
    >
      <TextField field={fields.name} label={labels.name} maxLength={limits.name} required />
      <SelectField field={fields.teamId} label={labels.teamId} choices={choices.teams} required />
      <TextareaField field={fields.purpose} label={labels.purpose} rows={2} maxLength={limits.text} />
      <TextareaField
        field={fields.scopeIn}
        label={labels.scopeIn}
        help={t('forms.scopeInHelp')}
        maxLength={limits.text}
      />
      <TextareaField
        field={fields.scopeOut}
        label={labels.scopeOut}
        help={t('forms.scopeOutHelp')}
        maxLength={limits.text}
      />
      {!work && (
        <PickField
          name="accountableId"
          id={fields.accountableId.id}
          kind="holder"
          label={labels.accountableId}
          help={t('forms.accountableHelp')}
          reply={picks}
        />
      )}
      <SelectField field={fields.stageId} label={labels.stageId} choices={choices.stages} />
      <PickField
        name="parentId"
        id={fields.parentId.id}
        kind="work"
        label={labels.parentId}
        help={t('forms.parentHelp')}
        picked={work?.parent}
        reply={picks}
      />
      <TextareaField field={fields.criteria} label={labels.criteria} maxLength={limits.text} />
      <RadioRows field={fields.kind} label={labels.kind} choices={kindChoices} />
      <SelectField
        field={fields.reviewCadence}
        label={labels.reviewCadence}
        choices={cadences.map((value) => ({ value, label: t(`cadence.${value}`) }))}
      />
      <TextField field={fields.keywordsText} label={labels.keywordsText} help={t('forms.keywordsHelp')} />
      <TextField
        field={fields.on}
        type="date"
        label={labels.on}
        help={t(work ? 'forms.onHelpEdit' : 'forms.onHelp')}
      />
    </ActForm>
  );
}

function labelsOf(t: ReturnType<typeof useTranslation<'responsibility'>>['t']): Values {
  return {
    name: t('field.name'),
    teamId: t('field.team'),
    purpose: t('field.purpose'),
    scopeIn: t('field.scopeIn'),
    scopeOut: t('field.scopeOut'),
    keywordsText: t('field.keywords'),
    kind: t('field.kind'),
    criteria: t('field.criteria'),
    reviewCadence: t('field.reviewCadence'),
    stageId: t('field.stage'),
    parentId: t('field.parent'),
    accountableId: t('field.accountable'),
    on: t('field.on'),
  };
}

function valuesOf(
  work: EditableWork | null,
  suggested: { teamId: string | null; name: string | null } | undefined,
  today: string,
): Partial<Values> {
  if (!work) {
    return {
      kind: 'ROUTINE',
      reviewCadence: 'QUARTERLY',
      on: today,
      teamId: suggested?.teamId ?? '',
      name: suggested?.name ?? '',
    };
  }
  const { name, purpose, scopeIn, scopeOut, criteria, kind, reviewCadence } = work;
  return {
    ...{ name, purpose, scopeIn, scopeOut, criteria, kind, reviewCadence },
    teamId: work.team?.id ?? '',
    stageId: work.stage?.id ?? '',
    keywordsText: work.keywords.join(', '),
    on: today,
  };
}
