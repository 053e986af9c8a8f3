import { Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ReplyNote } from '../form/reply-note';
import { useFormat } from '../format/use-format';
import { StateWords } from '../metric/chart/state-words';
import { periodWords } from '../metric/period-words';
import classes from './kpi-forms.module.css';
import pageClasses from './kpi-page.module.css';
import { RuleSentence } from './rule-sentence';
import type { KpiRule, RuleReply } from './rules.server';

/** A rule as a sentence, what the reader may do to it, and what it has told so far. */
export function RuleRow(props: { rule: KpiRule; answer: RuleReply | undefined }) {
  const { rule, answer } = props;
  const { edit, pause } = rule.viewerCan;
  const acts = [
    ...(pause && !rule.pausedOn ? (['pause'] as const) : []),
    ...(edit && rule.pausedOn ? (['resume'] as const) : []),
    ...(edit ? (['remove'] as const) : []),
  ];
  const { t } = useTranslation('kpi');
  const { day } = useFormat();
  return (
    <li className={classes.rule}>
      <RuleSentence rule={rule} />
      {rule.pausedOn && <p className={pageClasses.note}>{t('rules.paused', { day: day(rule.pausedOn) })}</p>}
      {answer?.subject === rule.id && <ReplyNote reply={answer.reply} />}
      {acts.length > 0 && (
        <div className={classes.acts}>
          {acts.map((act) => (
            <RuleAct key={act} rule={rule} act={act} />
          ))}
        </div>
      )}
      <details className={classes.fired}>
        <summary>{t('rules.history')}</summary>
        <Firings rule={rule} />
      </details>
    </li>
  );
}

function RuleAct({ rule, act }: { rule: KpiRule; act: 'pause' | 'resume' | 'remove' }) {
  const { t } = useTranslation('kpi');
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="id" value={rule.id} />
      <Button type="submit" size="xs" variant={act === 'remove' ? 'subtle' : 'default'}>
        {t(`rules.${act}`)}
      </Button>
    </Form>
  );
}

function Firings({ rule }: { rule: KpiRule }) {
  const { t } = useTranslation('kpi');
  const { locale, today, ago } = useFormat();
  const { edges } = rule.firings;
  if (edges.length === 0) return <p className={pageClasses.note}>{t('rules.noHistory')}</p>;
  return (
    <ul>
      {edges.map(({ node }) => (
        <li key={node.id}>
          <StateWords state={node.helps ? 'BETTER' : 'WORSE'}>
            {t('rules.fired', {
              period: periodWords(node.runFrom, node.runTo, locale, today),
              count: node.count,
            })}
          </StateWords>{' '}
          <span className={pageClasses.note}>
            {[
              ago(node.firedAt),
              ...(node.delivery
                ? [
                    t(`rules.delivery.${node.delivery.state}`),
                    ...(node.delivery.state === 'DELIVERED'
                      ? []
                      : [t('rules.attempts', { count: node.delivery.attempts })]),
                  ]
                : []),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
