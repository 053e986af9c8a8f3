import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Toast } from '~/elements/toast';
import { useFormat } from '~/format/use-format';
import type { ShownMetric } from './metric-page.server';
import type { MetricDone } from './record.server';
import { useMetricValues } from './use-metric-values';

/** Says what was just done on the page, with the way back first. */
export function MetricToast({ done, metric }: { done: MetricDone; metric: ShownMetric }) {
  const { t } = useTranslation('metric');
  const format = useFormat();
  const values = useMetricValues(metric);
  if ('version' in done) {
    const back = done.act === 'archive' ? 'restore' : 'archive';
    return (
      <Toast act={<Undo act={back} fields={{ version: String(done.version) }} />}>
        {t(done.act === 'archive' ? 'page.archived' : 'page.restored')}
      </Toast>
    );
  }
  const { day, before, after, changed } = done;
  if (done.act === 'undo') return <Toast>{t('page.undone')}</Toast>;
  if (!changed && after !== null) return <Toast>{t('day.same', { day: format.day(day) })}</Toast>;
  const said = {
    day: format.day(day),
    amount: after === null ? '' : values.exact(after),
    before: before === null ? '' : values.exact(before),
  };
  const word = after === null ? 'takenBack' : before === null ? 'recorded' : 'corrected';
  const undo = {
    'points[0].day': day,
    'points[0].value': before ?? '',
    before: after ?? '',
    reason: t('day.undoReason'),
  };
  return (
    <Toast key={`${day}${before}${after}`} act={<Undo act="undo" fields={undo} />}>
      {t(`day.${word}`, said)}
    </Toast>
  );
}

function Undo({ act, fields }: { act: string; fields: Record<string, string> }) {
  const { t } = useTranslation('metric');
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="act" value={act} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit">{t('page.undo')}</button>
    </Form>
  );
}
