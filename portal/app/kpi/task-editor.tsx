import { getFormProps } from '@conform-to/react';
import { addDays, limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '../elements/foreign';
import { kpiPath } from '../elements/paths';
import { Row, RowNote } from '../elements/rows';
import { ActForm } from '../form/act-form';
import { ErrorSummary } from '../form/error-summary';
import { TextField } from '../form/fields';
import { ReplyNote } from '../form/reply-note';
import { useActForm } from '../form/use-act-form';
import { useFormat } from '../format/use-format';
import classes from './kpi-forms.module.css';
import pageClasses from './kpi-page.module.css';
import { TaskMark } from './task-mark';
import type { KpiTask, TaskReply } from './tasks.server';

type Values = Record<'title' | 'dueOn', string>;

const WEEK = 7;

/** A new task: what, and by when. */
export function NewTask({ kpiId, answer }: { kpiId: string; answer: TaskReply | undefined }) {
  const { t } = useTranslation('kpi');
  const { today } = useFormat();
  const reply = answer?.act === 'add' ? answer.reply : undefined;
  const [form, fields] = useActForm<Values>({ id: 'task', reply, values: { dueOn: addDays(today, WEEK) } });
  const labels = { title: t('tasks.what'), dueOn: t('tasks.by') };
  return (
    <ActForm
      form={form}
      labels={labels}
      act={t('tasks.add')}
      cancelTo={`${kpiPath(kpiId)}#tasks`}
      hidden={{ act: 'add', kpiId }}
    >
      <TextField field={fields.title} label={labels.title} maxLength={limits.line} required />
      <TextField field={fields.dueOn} type="date" label={labels.dueOn} required />
    </ActForm>
  );
}

/** One task with what its owner may do to it. */
export function TaskRow({ task, answer }: { task: KpiTask; answer: TaskReply | undefined }) {
  const { t } = useTranslation('kpi');
  const { day, today } = useFormat();
  const mine = answer?.subject === task.id ? answer : undefined;
  const reply = mine?.act === 'edit' ? mine.reply : undefined;
  const [form, fields] = useActForm<Values>({
    id: `task-${task.id}`,
    reply,
    values: { title: task.title, dueOn: task.dueOn },
  });
  const labels = { title: t('tasks.what'), dueOn: t('tasks.by') };
  const note = task.doneOn
    ? t('tasks.doneOn', { day: day(task.doneOn) })
    : t(task.dueOn < today ? 'tasks.overdue' : 'tasks.due', { day: day(task.dueOn) });
  return (
    <Row before={<TaskMark isDone={Boolean(task.doneOn)} />} after={<TaskActs task={task} />}>
      <Foreign>{task.title}</Foreign>
      <RowNote>{note}</RowNote>
      {mine && mine.act !== 'edit' && <ReplyNote reply={mine.reply} />}
      {!task.doneOn && (
        <details className={classes.fired} open={reply ? true : undefined}>
          <summary>{t('tasks.change')}</summary>
          <Form method="post" {...getFormProps(form)} className={classes.taskForm} preventScrollReset>
            <ErrorSummary form={form} labels={labels} />
            <Hidden task={task} act="edit" />
            <TextField field={fields.title} label={labels.title} maxLength={limits.line} />
            <TextField field={fields.dueOn} type="date" label={labels.dueOn} />
            <div>
              <Button type="submit" size="xs" variant="default">
                {t('tasks.save')}
              </Button>
            </div>
          </Form>
        </details>
      )}
    </Row>
  );
}

function TaskActs({ task }: { task: KpiTask }) {
  const { t } = useTranslation('kpi');
  const act = task.doneOn ? 'reopen' : 'done';
  return (
    <>
      <Form method="post" preventScrollReset>
        <Hidden task={task} act={act} />
        <Button type="submit" size="xs" variant="default" aria-label={`${t(`tasks.${act}`)}: ${task.title}`}>
          {t(`tasks.${act}`)}
        </Button>
      </Form>
      <Form method="post" preventScrollReset>
        <Hidden task={task} act="remove" />
        <button type="submit" className={pageClasses.link} aria-label={`${t('tasks.remove')}: ${task.title}`}>
          {t('tasks.remove')}
        </button>
      </Form>
    </>
  );
}

function Hidden({ task, act }: { task: KpiTask; act: string }) {
  return (
    <>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="id" value={task.id} />
      <input type="hidden" name="version" value={task.version} />
    </>
  );
}
