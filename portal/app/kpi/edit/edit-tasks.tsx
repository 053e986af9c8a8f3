import type { SubmissionResult } from '@conform-to/react';
import { limits } from '@groundcrew/shared';
import { Button, TextInput } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Foreign } from '~/elements/foreign';
import { Row, RowNote, Rows } from '~/elements/rows';
import { ReplyNote } from '~/form/reply-note';
import { useFormat } from '~/format/use-format';
import type { EditorTaskFragment } from '~/gql/graphql';
import { Step } from './step';
import classes from './tasks-step.module.css';

/** The third step of a KPI that exists: each task is added, done or taken away by itself. */
export function EditTasks(props: {
  kpiId: string;
  tasks: readonly EditorTaskFragment[];
  reply: SubmissionResult | undefined;
}) {
  const { t } = useTranslation('kpiEdit');
  const { kpiId, tasks, reply } = props;
  return (
    <Step name="tasks">
      <ReplyNote reply={reply} />
      {tasks.length === 0 ? (
        <Empty>{t('noTasks')}</Empty>
      ) : (
        <Rows label={t('currentTasks')}>
          {tasks.map((task) => (
            <TaskRow key={task.id} task={task} />
          ))}
        </Rows>
      )}
      {tasks.length < limits.kpiTasks && (
        // a new task empties the fields
        <Form method="post" className={classes.add} key={tasks.length} preventScrollReset>
          <input type="hidden" name="act" value="add" />
          <input type="hidden" name="kpiId" value={kpiId} />
          <TextInput
            name="title"
            label={t('taskTitle')}
            placeholder={t('taskExample')}
            required
            withAsterisk={false}
            maxLength={limits.line}
            className={classes.title}
          />
          <TextInput
            name="dueOn"
            type="date"
            label={t('taskDue')}
            required
            withAsterisk={false}
            className={classes.due}
          />
          <Button type="submit" variant="default">
            {t('addTask')}
          </Button>
        </Form>
      )}
    </Step>
  );
}

function TaskRow({ task }: { task: EditorTaskFragment }) {
  const { t } = useTranslation('kpiEdit');
  const format = useFormat();
  const { title } = task;
  return (
    <Row
      after={
        <>
          {!task.doneOn && (
            <TaskButton task={task} act="done" label={t('done')} name={t('doneNamed', { title })} />
          )}
          <TaskButton
            task={task}
            act="remove"
            label={t('removeTask')}
            name={t('removeTaskNamed', { title })}
          />
        </>
      }
    >
      <Foreign>{title}</Foreign>
      <RowNote>
        {task.doneOn
          ? t('doneOn', { day: format.day(task.doneOn) })
          : t('due', { day: format.day(task.dueOn) })}
      </RowNote>
    </Row>
  );
}

function TaskButton(props: {
  task: EditorTaskFragment;
  act: 'done' | 'remove';
  label: string;
  name: string;
}) {
  return (
    <Form method="post" className={classes.small} preventScrollReset>
      <input type="hidden" name="act" value={props.act} />
      <input type="hidden" name="id" value={props.task.id} />
      <input type="hidden" name="version" value={props.task.version} />
      <Button
        type="submit"
        size="xs"
        variant={props.act === 'done' ? 'default' : 'subtle'}
        aria-label={props.name}
      >
        {props.label}
      </Button>
    </Form>
  );
}
