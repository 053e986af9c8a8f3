import { getFormProps } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { grayZonePath } from '~/elements/paths';
import { ActForm } from '~/form/act-form';
import { ErrorSummary } from '~/form/error-summary';
import { TextField } from '~/form/fields';
import { ReplyNote } from '~/form/reply-note';
import { useActForm } from '~/form/use-act-form';
import { useFormat } from '~/format/use-format';
import type { MilestoneShownFragment } from '~/gql/graphql';
import { ConfirmForm } from './confirm-form';
import classes from './forms.module.css';
import { MilestoneRow } from './milestone-row';
import type { MilestoneReply } from './milestones.server';

type Values = Record<'title' | 'dueOn' | 'doneOn', string>;

/** A new milestone: what will be there, and by when if that is known. */
export function NewMilestone({ zoneId, answer }: { zoneId: string; answer: MilestoneReply | undefined }) {
  const { t } = useTranslation('grayZone');
  const reply = answer?.subject === '' ? answer.reply : undefined;
  const [form, fields] = useActForm<Values>({ id: 'milestone', reply });
  const labels = { title: t('milestones.what'), dueOn: t('milestones.by') };
  return (
    <ActForm
      form={form}
      labels={labels}
      act={t('milestones.add')}
      cancelTo={`${grayZonePath(zoneId)}#milestones`}
      hidden={{ act: 'set', grayZoneId: zoneId }}
    >
      <TextField field={fields.title} label={labels.title} maxLength={limits.name} required />
      <TextField field={fields.dueOn} type="date" label={labels.dueOn} />
    </ActForm>
  );
}

type Props = { zoneId: string; milestone: MilestoneShownFragment; answer: MilestoneReply | undefined };

/** One milestone with everything that can be done with it. */
export function MilestoneEditor({ zoneId, milestone, answer }: Props) {
  const { t } = useTranslation('grayZone');
  const { companyToday: today } = useFormat();
  const own = answer?.subject === milestone.id ? answer : undefined;
  const { id, version, title, dueOn, doneOn } = milestone;
  const word = t(doneOn ? 'milestones.reopen' : 'milestones.done');
  return (
    <MilestoneRow
      milestone={milestone}
      after={
        <Form method="post" preventScrollReset>
          <Hidden zoneId={zoneId} milestone={milestone} />
          <input type="hidden" name="title" value={title} />
          <input type="hidden" name="dueOn" value={dueOn ?? ''} />
          <input type="hidden" name="doneOn" value={doneOn ? '' : today} />
          <Button type="submit" size="xs" variant="default" aria-label={`${word}: ${title}`}>
            {word}
          </Button>
        </Form>
      }
    >
      {own?.act === 'remove' && <ReplyNote reply={own.reply} />}
      <ChangeForm zoneId={zoneId} milestone={milestone} answer={own} />
      <ConfirmForm
        open={t('milestones.remove')}
        openNamed={`${t('milestones.remove')}: ${title}`}
        says={t('milestones.removeSays')}
        act={t('milestones.removeAct')}
        hidden={{ act: 'remove', id, version: String(version) }}
      />
    </MilestoneRow>
  );
}

function ChangeForm({ zoneId, milestone, answer }: Props) {
  const { t } = useTranslation('grayZone');
  const { id, title, dueOn, doneOn } = milestone;
  const reply = answer?.act === 'set' ? answer.reply : undefined;
  const [form, fields] = useActForm<Values>({
    id: `milestone-${id}`,
    reply,
    values: { title, dueOn, doneOn },
  });
  const labels = { title: t('milestones.what'), dueOn: t('milestones.by'), doneOn: t('milestones.doneOn') };
  return (
    <details className={classes.change} open={reply ? true : undefined}>
      <summary aria-label={`${t('milestones.change')}: ${title}`}>{t('milestones.change')}</summary>
      <Form method="post" {...getFormProps(form)} preventScrollReset>
        <ErrorSummary form={form} labels={labels} />
        <Hidden zoneId={zoneId} milestone={milestone} />
        <TextField field={fields.title} label={labels.title} maxLength={limits.name} required />
        <div className={classes.pair}>
          <TextField field={fields.dueOn} type="date" label={labels.dueOn} />
          <TextField field={fields.doneOn} type="date" label={labels.doneOn} />
        </div>
        <div>
          <Button type="submit" size="xs" variant="default">
            {t('milestones.save')}
          </Button>
        </div>
      </Form>
    </details>
  );
}

function Hidden({ zoneId, milestone }: { zoneId: string; milestone: MilestoneShownFragment }) {
  return (
    <>
      <input type="hidden" name="act" value="set" />
      <input type="hidden" name="grayZoneId" value={zoneId} />
      <input type="hidden" name="id" value={milestone.id} />
      <input type="hidden" name="version" value={milestone.version} />
    </>
  );
}
