import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { grayZonePath } from '~/elements/paths';
import { ActForm } from '~/form/act-form';
import { SelectField, TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import { useFormat } from '~/format/use-format';
import { PickField } from '~/responsibility/pick/pick-field';
import classes from './forms.module.css';
import type { LoggedZone, LogReply } from './log.server';

type Values = Record<'doneOn' | 'text' | 'deliveries' | 'forTeamId' | 'milestoneId', string>;

/** One entry of the log: what was done, when, for which other team, and what was delivered with it. */
export function LogForm({ zone, answer }: { zone: LoggedZone; answer: LogReply | undefined }) {
  const { t } = useTranslation('grayZone');
  const { companyToday: today } = useFormat();
  const [form, fields] = useActForm<Values>({
    id: 'log',
    reply: answer?.reply,
    values: { doneOn: today },
  });
  const labels = {
    text: t('log.text'),
    doneOn: t('log.doneOn'),
    deliveries: t('log.deliveries'),
    forTeamId: t('log.forTeam'),
    milestoneId: t('log.milestone'),
  };
  return (
    <ActForm
      form={form}
      labels={labels}
      act={t('log.add')}
      cancelTo={`${grayZonePath(zone.id)}#log`}
      hidden={{ act: 'log', grayZoneId: zone.id }}
    >
      <TextField
        field={fields.text}
        label={labels.text}
        help={t('log.textHelp')}
        maxLength={limits.line}
        required
      />
      <div className={classes.pair}>
        <TextField field={fields.doneOn} type="date" label={labels.doneOn} required />
        <TextField
          field={fields.deliveries}
          label={labels.deliveries}
          help={t('log.deliveriesHelp')}
          inputMode="decimal"
        />
      </div>
      <PickField
        name="forTeamId"
        id={fields.forTeamId.id}
        kind="team"
        label={labels.forTeamId}
        help={t('log.forTeamHelp')}
        reply={answer?.picks}
      />
      {zone.milestones.length > 0 && (
        <SelectField
          field={fields.milestoneId}
          label={labels.milestoneId}
          choices={[
            { value: '', label: t('log.noMilestone') },
            ...zone.milestones.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      )}
    </ActForm>
  );
}
