import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '~/form/act-form';
import { type Choice, SelectField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import type { MembershipRowFragment } from '~/gql/graphql';
import { PlaceFields } from './place-fields';

type Props = {
  person: { id: string; memberships: MembershipRowFragment[] };
  teams: Choice[];
  reply: SubmissionResult | undefined;
};
type Values = Record<'fromMembershipId' | 'teamId' | 'role' | 'discipline' | 'on', string>;

/** Moves a person to another team from a day on, leaving one or none of their present teams. */
export function MoveForm({ person, teams, reply }: Props) {
  const { t } = useTranslation('admin');
  const present = person.memberships.filter(({ to }) => !to);
  const [form, fields] = useActForm<Values>({
    id: 'move',
    reply,
    values: {
      fromMembershipId: present[0]?.id,
      role: 'MEMBER',
      discipline: present[0]?.discipline ?? 'OTHER',
    },
  });
  const labels = {
    fromMembershipId: t('leaving'),
    teamId: t('newTeam'),
    role: t('role'),
    discipline: t('discipline'),
    on: t('on'),
  };
  const leaving = [
    ...present.map(({ id, team }) => ({ value: id, label: team.name })),
    { value: '', label: t('leavingNone') },
  ];
  return (
    <ActForm form={form} labels={labels} act={t('moveAct')} hidden={{ act: 'move', memberId: person.id }}>
      <SelectField field={fields.fromMembershipId} label={labels.fromMembershipId} choices={leaving} />
      <PlaceFields fields={fields} labels={labels} teams={teams} />
    </ActForm>
  );
}
