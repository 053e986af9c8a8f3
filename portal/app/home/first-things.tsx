import type { SubmissionResult } from '@conform-to/react';
import { Button } from '@mantine/core';
import { Form, Link, useNavigation } from '@remix-run/react';
import { IconChecklist, IconClock, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { kpiPath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { ReplyNote } from '~/form/reply-note';
import { useFormat } from '~/format/use-format';
import type { DueTaskFragment } from '~/gql/graphql';
import { dueOf } from './due';
import classes from './first-things.module.css';

/** What the last press was about, so that its reply is shown in its own row. */
export type DoneTask = { taskId: string; reply: SubmissionResult };

/** Tasks of one's own that are due, each done with one press, and KPIs that ask for a line. */
export function FirstThings(props: {
  tasks: readonly DueTaskFragment[];
  checkIns: readonly { id: string; name: string }[];
  done: DoneTask | undefined;
}) {
  const { t } = useTranslation('home');
  const { tasks, checkIns, done } = props;
  if (tasks.length === 0 && checkIns.length === 0) return null;
  return (
    <Section id="first" title={t('firstThings')}>
      {tasks.length > 0 && (
        <ul className={classes.list} aria-label={t('dueTasks')}>
          {tasks.map((task) => (
            <TaskRow key={task.id} task={task} reply={done?.taskId === task.id ? done.reply : undefined} />
          ))}
        </ul>
      )}
      {checkIns.length > 0 && (
        <p className={classes.next}>
          {tasks.length > 0 && <span>{t('next')}</span>}
          {checkIns.map(({ id, name }) => (
            <Link key={id} to={`${kpiPath(id)}/check-in`}>
              <IconPencil size={15} stroke={1.75} aria-hidden />
              <span>{t('writeCheckIn', { name })}</span>
            </Link>
          ))}
        </p>
      )}
    </Section>
  );
}

function TaskRow({ task, reply }: { task: DueTaskFragment; reply: SubmissionResult | undefined }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const navigation = useNavigation();
  const due = dueOf(task.dueOn, format.today);
  return (
    <li className={classes.row}>
      <IconChecklist size={18} stroke={1.75} aria-hidden className={classes.icon} />
      <div className={classes.words}>
        <p className={classes.kind}>
          {t('kpiTask')} ·{' '}
          <Link to={kpiPath(task.kpi.id)}>
            <Foreign>{task.kpi.name}</Foreign>
          </Link>
        </p>
        <h3>
          <Foreign>{task.title}</Foreign>
        </h3>
        <ReplyNote reply={reply} />
      </div>
      <div className={classes.act}>
        <time dateTime={task.dueOn} className={classes.due} data-due={due.kind}>
          {due.kind !== 'later' && <IconClock size={14} stroke={2} aria-hidden />}
          {due.kind === 'over'
            ? t('dueOver', { count: due.days })
            : due.kind === 'later'
              ? t('dueOn', { day: format.day(task.dueOn) })
              : t(due.kind === 'today' ? 'dueToday' : 'dueTomorrow')}
        </time>
        <Form method="post" action="/?index" preventScrollReset>
          <input type="hidden" name="act" value="done" />
          <input type="hidden" name="id" value={task.id} />
          <input type="hidden" name="version" value={task.version} />
          <Button
            type="submit"
            size="xs"
            variant="default"
            aria-label={t('taskDoneNamed', { title: task.title })}
            loading={navigation.formData?.get('id') === task.id}
          >
            {t('taskDone')}
          </Button>
        </Form>
      </div>
    </li>
  );
}
