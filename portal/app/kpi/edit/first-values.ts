import type { TFunction } from 'i18next';
import type { EditableKpiFragment, LibraryTemplateFragment } from '~/gql/graphql';
import type { EditorAnswer } from './edit.server';
import { emptyMeasure, fromTemplate, type Measure, measureOf, readMeasure } from './measure';
import type { TaskLine } from './task-lines';

const LINES = 3;

/** The texts of the first step as a KPI has them. */
export function firstTexts(kpi: EditableKpiFragment | null) {
  return {
    problem: kpi?.problem ?? '',
    servesValueId: kpi?.servesValue?.id ?? '',
    serves: kpi?.serves ?? '',
  };
}

/** The measure that the page opens with: what was typed, then a formula that was picked without scripts, laid over the KPI's own. */
export function firstMeasure(
  kpi: EditableKpiFragment | null,
  library: readonly LibraryTemplateFragment[],
  answer: EditorAnswer | undefined,
  t: TFunction<'kpiEdit'>,
): Measure {
  const own = kpi ? measureOf(kpi) : emptyMeasure;
  const typed = answer?.reply.initialValue;
  const measure = typed ? readMeasure(typed, own) : own;
  const template = library.find(({ key }) => key === answer?.pick);
  if (!template) return measure;
  const names = library.map(({ key }) => t(`template.${key}.name`));
  return fromTemplate(measure, template, t(`template.${template.key}.name`), names);
}

/** The task lines that the page opens with: those that were sent and a few more where asked, or a few empty ones. */
export function firstLines(typed: Record<string, unknown> | null | undefined, more = 0): TaskLine[] {
  const sent = Array.isArray(typed?.tasks) ? (typed.tasks as TaskLine[]) : [];
  const count = sent.length > 0 ? sent.length + more : LINES;
  return Array.from({ length: count }, (_none, index) => sent[index] ?? { title: '', dueOn: '' });
}
