import { limits } from '@groundcrew/shared';
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '~/form/use-error-words';
import { useHydrated } from '~/frame/use-hydrated';
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
  const hydrated = useHydrated();
  const [rows, setRows] = useState(() => props.lines.map((line, key) => ({ ...line, key })));
  const { errors, idOf } = props;
  const errorOf = (name: string) => (errors[name]?.[0] ? words.issue(errors[name][0]) : undefined);
  const next = Math.max(-1, ...rows.map(({ key }) => key)) + 1;
  return (
    <Step name="tasks">
      <p className={classes.help}>{t('tasksHelp')}</p>
      <ol className={classes.lines}>
        {rows.map((row, index) => {
          const number = index + 1;
          const title = `tasks[${index}].title`;
          const dueOn = `tasks[${index}].dueOn`;
          return (
            <li key={row.key}>
              <TextInput
                id={idOf(title)}
                name={title}
                aria-label={t('taskNumber', { number })}
                label={index === 0 ? t('taskTitle') : undefined}
                placeholder={index === 0 ? t('taskExample') : undefined}
                defaultValue={row.title}
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
                defaultValue={row.dueOn}
                error={errorOf(dueOn)}
                className={classes.due}
              />
              {hydrated && rows.length > 1 && (
                <ActionIcon
                  variant="subtle"
                  size={36}
                  aria-label={t('removeLine', { number })}
                  className={classes.remove}
                  data-first={index === 0 || undefined}
                  onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
                >
                  <IconX size={16} stroke={1.75} aria-hidden />
                </ActionIcon>
              )}
            </li>
          );
        })}
      </ol>
      {rows.length < limits.kpiTasks && (
        <Button
          type={hydrated ? 'button' : 'submit'}
          name="intent"
          value="lines"
          formNoValidate
          variant="default"
          size="xs"
          leftSection={<IconPlus size={15} stroke={1.75} aria-hidden />}
          onClick={(event) => {
            if (event.currentTarget.type === 'button')
              setRows([...rows, { title: '', dueOn: '', key: next }]);
          }}
        >
          {t('moreLines')}
        </Button>
      )}
    </Step>
  );
}
