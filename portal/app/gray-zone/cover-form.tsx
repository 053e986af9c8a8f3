import type { SubmissionResult } from '@conform-to/react';
import { addDays, limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { ActForm } from '~/form/act-form';
import { TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import { useFormat } from '~/format/use-format';
import { PickField } from '~/responsibility/pick/pick-field';
import type { PickReply } from '~/responsibility/pick/submit-picks.server';
import classes from './forms.module.css';

type Values = Record<
  'what' | 'from' | 'lastOn' | 'helperId' | 'forTeamId' | 'topicId' | 'responsibilityId',
  string
>;

/** Days of help that a new cover begins with: today and the six after it. */
const USUAL_DAYS = 6;

/** A cover: what is helped with, from when until when, and whose work it is. */
export function CoverForm(props: {
  start: { topic: { id: string; name: string } | null; isLead: boolean };
  reply: SubmissionResult | undefined;
  picks: PickReply | undefined;
}) {
  const { t } = useTranslation('cover');
  const { companyToday: today } = useFormat();
  const { start, reply, picks } = props;
  const [form, fields] = useActForm<Values>({
    id: 'cover',
    reply,
    values: { from: today, lastOn: addDays(today, USUAL_DAYS) },
  });
  const labels = {
    what: t('form.what'),
    from: t('form.from'),
    lastOn: t('form.last'),
    helperId: t('form.helper'),
    forTeamId: t('form.forTeam'),
    topicId: t('form.topic'),
    responsibilityId: t('form.work'),
  };
  return (
    <ActForm form={form} labels={labels} act={t('form.act')} cancelTo="/covers">
      <TextField
        field={fields.what}
        label={labels.what}
        help={t('form.whatHelp')}
        maxLength={limits.line}
        required
      />
      <div className={classes.pair}>
        <TextField field={fields.from} type="date" label={labels.from} required />
        <TextField
          field={fields.lastOn}
          type="date"
          label={labels.lastOn}
          help={t('form.lastHelp')}
          required
        />
      </div>
      {start.isLead && (
        <PickField
          name="helperId"
          id={fields.helperId.id}
          kind="member"
          label={labels.helperId}
          help={t('form.helperHelp')}
          reply={picks}
        />
      )}
      <PickField
        name="forTeamId"
        id={fields.forTeamId.id}
        kind="team"
        label={labels.forTeamId}
        reply={picks}
      />
      <PickField
        name="topicId"
        id={fields.topicId.id}
        kind="topic"
        label={labels.topicId}
        help={t('form.topicHelp')}
        picked={start.topic}
        reply={picks}
      />
      <PickField
        name="responsibilityId"
        id={fields.responsibilityId.id}
        kind="work"
        label={labels.responsibilityId}
        help={t('form.workHelp')}
        reply={picks}
      />
    </ActForm>
  );
}
