import { getFormProps, type SubmissionResult } from '@conform-to/react';
import { Button } from '@mantine/core';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/form/error-summary';
import { SentByEnter } from '~/form/sent-by-enter';
import steps from '~/form/steps.module.css';
import { useActForm } from '~/form/use-act-form';
import type { EditableKpiFragment, EditorChoicesFragment } from '~/gql/graphql';
import type { EditorAnswer } from './edit.server';
import { firstLines, firstMeasure, firstTexts } from './first-values';
import { MeasureStep } from './measure-step';
import { ProblemStep } from './problem-step';
import { TasksStep } from './tasks-step';

type Texts = { problem: string; servesValueId: string; serves: string };

/** The three steps on one page, for a new KPI and for a change of one; works without scripts, and keeps what was typed. */
export function KpiEditor(props: {
  kpi: EditableKpiFragment | null;
  choices: EditorChoicesFragment;
  canMakeMetrics: boolean;
  answer: EditorAnswer | undefined;
  cancelTo: string;
}) {
  const { t } = useTranslation('kpiEdit');
  const { t: tFrame } = useTranslation('frame');
  const { kpi, choices, answer } = props;
  const navigation = useNavigation();
  const pending = navigation.state !== 'idle' && navigation.formMethod === 'POST';
  const typed = answer?.reply.initialValue;
  const [form, fields] = useActForm<Texts>({ id: 'kpi', reply: answer?.reply, values: firstTexts(kpi) });
  const [measure, setMeasure] = useState(() => firstMeasure(kpi, choices.kpiLibrary, answer, t));
  const errors = errorsOf(answer?.reply, form.allErrors);
  const idOf = (name: string) => `${form.id}-${name}`;
  const lines = firstLines(typed, answer?.lines);
  return (
    <Form method="post" {...getFormProps(form)} className={steps.form}>
      <SentByEnter />
      <ErrorSummary form={form} labels={labelsOf(t, lines.length)} />
      {kpi && (
        <>
          <input type="hidden" name="id" value={kpi.id} />
          <input type="hidden" name="version" value={String(kpi.version)} />
        </>
      )}
      <ProblemStep fields={fields} company={choices.company} />
      <MeasureStep
        kpi={kpi}
        choices={choices}
        canMakeMetrics={props.canMakeMetrics}
        measure={measure}
        change={setMeasure}
        firstPreview={answer?.preview}
        errors={errors}
        idOf={idOf}
      />
      {!kpi && <TasksStep lines={lines} errors={errors} idOf={idOf} />}
      <div className={steps.acts}>
        <Button type="submit" loading={pending}>
          {t(kpi ? 'saveAct' : 'setAct')}
        </Button>
        <Button component={Link} to={props.cancelTo} variant="subtle">
          {tFrame('cancel')}
        </Button>
      </div>
    </Form>
  );
}

function errorsOf(
  reply: SubmissionResult | undefined,
  shown: Record<string, string[]>,
): Record<string, string[]> {
  const sent = Object.entries(reply?.error ?? {}).map(([name, codes]) => [name, codes ?? []] as const);
  return { ...Object.fromEntries(sent), ...shown };
}

type Words = ReturnType<typeof useTranslation<'kpiEdit'>>['t'];

function labelsOf(t: Words, lines: number): Record<string, string> {
  const tasks = Array.from({ length: lines + 30 }, (_none, index) => [
    [`tasks[${index}].title`, t('taskNumber', { number: index + 1 })],
    [`tasks[${index}].dueOn`, t('taskDueNumber', { number: index + 1 })],
  ]).flat();
  return {
    problem: t('problem'),
    servesValueId: t('serves'),
    serves: t('servesHow'),
    name: t('name'),
    numeratorId: t('numerator'),
    denominatorId: t('denominator'),
    basis: t('basis'),
    direction: t('direction'),
    display: t('display'),
    unit: t('unit'),
    target: t('target'),
    ...Object.fromEntries(tasks),
  };
}
