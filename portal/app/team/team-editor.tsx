import type { SubmissionResult } from '@conform-to/react';
import { limits, TeamKind } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { ActForm } from '~/form/act-form';
import { type Choice, SelectField, TextareaField, TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';

type Values = Record<'name' | 'kind' | 'parentId' | 'mission', string>;

/** The one editor of a team, new or existing: name, unit, the team above, what it is for. */
export function TeamEditor(props: {
  team?: { id: string; name: string; kind: string; mission?: string | null; parent?: { id: string } | null };
  parentId?: string | null;
  teams: Choice[];
  reply: SubmissionResult | undefined;
}) {
  const { t } = useTranslation(['admin', 'team']);
  const { team, reply } = props;
  const [form, fields] = useActForm<Values>({
    id: 'team',
    reply,
    values: {
      name: team?.name,
      kind: team?.kind ?? 'TEAM',
      parentId: team ? team.parent?.id : props.parentId,
      mission: team?.mission,
    },
  });
  const labels = { name: t('name'), kind: t('kind'), parentId: t('parent'), mission: t('mission') };
  const kinds = Object.values(TeamKind).map((value) => ({ value, label: t(`team:kind.${value}`) }));
  const above = [
    { value: '', label: t('noParent') },
    ...props.teams.filter(({ value }) => value !== team?.id),
  ];
  return (
    <ActForm
      form={form}
      labels={labels}
      act={team ? t('saveTeam') : t('createTeam')}
      hidden={team ? { act: 'save', id: team.id } : {}}
      cancelTo="/admin/teams"
    >
      <TextField field={fields.name} label={labels.name} maxLength={limits.name} required />
      <SelectField field={fields.kind} label={labels.kind} choices={kinds} />
      <SelectField field={fields.parentId} label={labels.parentId} choices={above} />
      <TextareaField
        field={fields.mission}
        label={labels.mission}
        help={t('missionHelp')}
        maxLength={limits.line}
      />
    </ActForm>
  );
}
