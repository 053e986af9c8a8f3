import type { SubmissionResult } from '@conform-to/react';
import { limits, TRIAL_WEEKS } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { grayZonePath } from '~/elements/paths';
import { ActForm } from '~/form/act-form';
import { TextareaField, TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import type { ZoneToAssignQuery } from '~/gql/graphql';
import { PickField } from '~/responsibility/pick/pick-field';
import type { PickReply } from '~/responsibility/pick/submit-picks.server';
import { MapFields, useMapLabels } from '../map-fields';
import { firstOnMap } from '../propose/first-values';
import own from '../propose/propose-form.module.css';
import { usePickError } from '../use-pick-error';

type Zone = Extract<NonNullable<ZoneToAssignQuery['node']>, { __typename: 'GrayZone' }>;
type Values = Record<
  'mapEffect' | 'name' | 'scopeTaken' | 'scopeLeft' | 'leftName' | 'words' | 'weeks',
  string
>;

/** A lead asks somebody to take it: who and why, what of it, what the map becomes, for how long it is tried. */
export function AssignForm(props: {
  zone: Zone;
  reply: SubmissionResult | undefined;
  picks: PickReply | undefined;
}) {
  const { t } = useTranslation('grayZoneTake');
  const { zone, reply, picks } = props;
  const first = firstOnMap(zone);
  const [form, fields] = useActForm<Values>({
    id: 'assign',
    reply,
    values: { mapEffect: first.mapEffect, name: first.name, weeks: String(TRIAL_WEEKS.usual) },
  });
  const labels = {
    assigneeId: t('assignee'),
    words: t('assignWords'),
    ...useMapLabels(),
    weeks: t('weeksLabel'),
  };
  const errors: Record<string, string[]> = { ...form.allErrors };
  for (const [name, codes] of Object.entries(reply?.error ?? {})) errors[name] ??= codes ?? [];
  const pickError = usePickError(errors);
  const idOf = (name: string) => `${form.id}-${name}`;
  return (
    <div className={own.map}>
      <ActForm
        form={form}
        labels={labels}
        act={t('assignAct')}
        cancelTo={grayZonePath(zone.id)}
        hidden={{ grayZoneId: zone.id, version: String(zone.version) }}
      >
        <PickField
          name="assigneeId"
          id={idOf('assigneeId')}
          kind="member"
          label={labels.assigneeId}
          help={t('assigneeHelp')}
          error={pickError('assigneeId')}
          reply={picks}
        />
        <TextareaField
          field={fields.words}
          label={labels.words}
          help={t('assignWordsHelp')}
          rows={2}
          maxLength={limits.line}
          required
        />
        <MapFields
          fields={fields}
          idOf={idOf}
          errors={errors}
          picks={picks}
          responsibility={first.responsibility}
          leftWith={null}
          gap={zone.mendedBy}
        />
        <div className={own.weeks}>
          <TextField
            field={fields.weeks}
            label={labels.weeks}
            help={t('weeksHelp')}
            inputMode="decimal"
            required
          />
        </div>
      </ActForm>
    </div>
  );
}
