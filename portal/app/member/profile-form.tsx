import type { SubmissionResult } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { ActForm } from '~/form/act-form';
import { SelectField, TextareaField, TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import type { ProfileQuery } from '~/gql/graphql';
import { timeZoneChoices } from './time-zones';

type Props = {
  member: NonNullable<ProfileQuery['viewer']>['member'];
  values: ProfileQuery['company']['values'];
  reply: SubmissionResult | undefined;
};

/** What a person says of themselves: name, what their work is for, the value it serves, their time zone. */
export function ProfileForm({ member, values, reply }: Props) {
  const { t } = useTranslation('profile');
  const { name, mission, timeZone } = member;
  const [form, fields] = useActForm<{
    name: string;
    mission: string;
    companyValueId: string;
    timeZone: string;
  }>({
    id: 'profile',
    reply,
    values: { name, mission, timeZone, companyValueId: member.companyValue?.id },
  });
  const labels = {
    name: t('name'),
    mission: t('mission'),
    companyValueId: t('value'),
    timeZone: t('timeZone'),
  };
  const choices = [
    { value: '', label: t('noValue') },
    ...values.map((value) => ({ value: value.id, label: value.name })),
  ];
  return (
    <ActForm form={form} labels={labels} act={t('save')}>
      <TextField
        field={fields.name}
        label={labels.name}
        maxLength={limits.name}
        autoComplete="name"
        required
      />
      <TextareaField
        field={fields.mission}
        label={labels.mission}
        help={t('missionHelp')}
        maxLength={limits.line}
      />
      <SelectField field={fields.companyValueId} label={labels.companyValueId} choices={choices} />
      <SelectField field={fields.timeZone} label={labels.timeZone} choices={timeZoneChoices(timeZone)} />
    </ActForm>
  );
}
