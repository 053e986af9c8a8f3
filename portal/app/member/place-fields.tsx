import { Discipline } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { type Choice, type Field, RadioRows, SelectField, TextField } from '~/form/fields';

/** A place in a team: which one, leading or belonging, what kind of work, from which day. */
export function PlaceFields(props: {
  fields: { teamId: Field; role: Field; discipline: Field; on: Field };
  labels: Record<'teamId' | 'role' | 'discipline' | 'on', string>;
  teams: Choice[];
}) {
  const { t } = useTranslation(['admin', 'member']);
  const { fields, labels, teams } = props;
  const roles = [
    { value: 'MEMBER', label: t('roleMember'), help: t('roleMemberHelp') },
    { value: 'LEAD', label: t('roleLead'), help: t('roleLeadHelp') },
  ];
  const disciplines = Object.values(Discipline).map((value) => ({
    value,
    label: t(`member:discipline.${value}`),
  }));
  return (
    <>
      <SelectField
        field={fields.teamId}
        label={labels.teamId}
        choices={[{ value: '', label: t('chooseTeam') }, ...teams]}
        required
      />
      <RadioRows field={fields.role} label={labels.role} choices={roles} />
      <SelectField
        field={fields.discipline}
        label={labels.discipline}
        help={t('disciplineHelp')}
        choices={disciplines}
      />
      <TextField field={fields.on} label={labels.on} type="date" help={t('onHelp')} />
    </>
  );
}
