import { limits } from '@groundcrew/shared';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AddRow, RemoveRow, useFormRows } from '~/form/form-rows';
import { useErrorWords } from '~/form/use-error-words';
import { Step } from './step';
import type { TaskLine } from './task-lines';
import classes from './tasks-step.module.css';

/** The third step of a new KPI: what will be done to move it, due when. Lines that stay empty are left out. */
export function TasksStep(props: {
  lines: readonly TaskLine[];
  errors: Record<string, string[]>;
  idOf: (name: string) => string;
}) {
  const { t } = useTranslation('kpiEdit');
  const words = useErrorWords();
  const { rows, isFull, add, remove } = useFormRows(props.lines, { title: '', dueOn: '' }, limits.kpiTasks);
  const { errors, idOf } = props;
  const errorOf = (name: string) => (errors[name]?.[0] ? words.issue(errors[name][0]) : undefined);
  return (
    <Step name="tasks">
      <p className={classes.help}>{t('tasksHelp')}</p>
      <ol className={classes.lines}>
        {rows.map(({ line, key }, index) => {
          const number = index + 1;
          const title = `tasks[${index}].title`;
          const dueOn = `tasks[${index}].dueOn`;
          return (
            <li key={key}>
              <TextInput
                id={idOf(title)}
                name={title}
                aria-label={t('taskNumber', { number })}
                label={index === 0 ? t('taskTitle') : undefined}
                placeholder={index === 0 ? t('taskExample') : undefined}
                defaultValue={line.title}
                error={errorOf(title)}
                maxLength={limits.line}
                className={classes.title}
              />
              <TextInput
                id={idOf(dueOn)}
                name={dueOn}
                type="date"
                aria-label={t('taskDueNumber', { number })}
                label={index === 0 ? t('taskDue') : undefined}
                defaultValue={line.dueOn}
                error={errorOf(dueOn)}
                className={classes.due}
              />
              {rows.length > 1 && (
                <RemoveRow
                  label={t('removeLine', { number })}
                  isUnlabelled={index > 0}
                  onClick={() => remove(key)}
                />
              )}
            </li>
          );
        })}
      </ol>
      {!isFull && <AddRow label={t('moreLines')} intent="lines" onClick={add} />}
    </Step>
  );
}
