import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '../elements/foreign';
import { kpiPath, personPath } from '../elements/paths';
import { Row, RowNote, Rows } from '../elements/rows';
import { Section } from '../elements/section';
import { useFormat } from '../format/use-format';
import classes from './kpi-page.module.css';
import type { KpiShown } from './kpi-page.server';
import { RuleSentence } from './rule-sentence';
import { TaskMark } from './task-mark';

/** What is done about it: tasks, check-ins and the rules that tell of signals. */
export function KpiUpkeep({ kpi }: { kpi: KpiShown }) {
  return (
    <>
      <div className={classes.two}>
        <Tasks kpi={kpi} />
        <CheckIns kpi={kpi} />
      </div>
      <Rules kpi={kpi} />
    </>
  );
}

const TASKS = 6;

function Tasks({ kpi }: { kpi: KpiShown }) {
  const { t } = useTranslation('kpi');
  const { day, today } = useFormat();
  const may = kpi.viewerCan.edit && !kpi.retiredOn;
  return (
    <Section
      id="tasks"
      title={t('tasks.title')}
      more={
        may
          ? { to: `${kpiPath(kpi.id)}/tasks`, label: t(kpi.tasks.length ? 'tasks.manage' : 'tasks.add') }
          : undefined
      }
    >
      {kpi.tasks.length === 0 ? (
        <p className={classes.note}>{t('tasks.none')}</p>
      ) : (
        <Rows label={t('tasks.title')}>
          {kpi.tasks.slice(0, TASKS).map((task) => (
            <Row key={task.id} before={<TaskMark isDone={Boolean(task.doneOn)} />}>
              <Foreign>{task.title}</Foreign>
              <RowNote>
                {task.doneOn
                  ? t('tasks.doneOn', { day: day(task.doneOn) })
                  : t(task.dueOn < today ? 'tasks.overdue' : 'tasks.due', { day: day(task.dueOn) })}
              </RowNote>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

const CHECK_INS = 3;

function CheckIns({ kpi }: { kpi: KpiShown }) {
  const { t } = useTranslation('kpi');
  const { ago } = useFormat();
  const edges = kpi.checkIns.edges;
  return (
    <Section
      id="check-ins"
      title={t('checkIns.title')}
      more={
        edges.length > CHECK_INS ? { to: `${kpiPath(kpi.id)}/check-in`, label: t('checkIns.all') } : undefined
      }
    >
      {edges.length === 0 ? (
        <p className={classes.note}>{t('checkIns.none')}</p>
      ) : (
        <Rows label={t('checkIns.title')}>
          {edges.slice(0, CHECK_INS).map(({ node }) => (
            <Row key={node.id}>
              <Foreign>{node.text}</Foreign>
              <RowNote>
                <Link to={personPath(node.by.id)}>
                  <Foreign>{node.by.name}</Foreign>
                </Link>{' '}
                · {ago(node.at)}
              </RowNote>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

function Rules({ kpi }: { kpi: KpiShown }) {
  const { t } = useTranslation('kpi');
  const { day } = useFormat();
  const may = kpi.viewerCan.edit && !kpi.retiredOn;
  if (!may && kpi.signalRules.length === 0) return null;
  return (
    <Section
      id="rules"
      title={t('rules.title')}
      more={{
        to: `${kpiPath(kpi.id)}/rules`,
        label: t(!may ? 'rules.history' : kpi.signalRules.length ? 'rules.manage' : 'rules.add'),
      }}
    >
      {kpi.signalRules.length === 0 ? (
        <p className={classes.note}>{t('rules.none')}</p>
      ) : (
        <Rows label={t('rules.title')}>
          {kpi.signalRules.map((rule) => (
            <Row key={rule.id}>
              <RuleSentence rule={rule} />
              {rule.pausedOn && <RowNote>{t('rules.paused', { day: day(rule.pausedOn) })}</RowNote>}
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
