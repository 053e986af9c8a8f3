import type { SubmissionResult } from '@conform-to/react';
import { addDays, limits } from '@groundcrew/shared';
import { Button, TextInput } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Section } from '~/elements/section';
import { ErrorSummary } from '~/form/error-summary';
import { TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import { useFormat } from '~/format/use-format';
import { Correction } from './corrections';
import classes from './day-panel.module.css';
import type { loadMetricPage } from './metric-page.server';
import { metricViewPath } from './metric-view';

type Shown = Awaited<ReturnType<typeof loadMetricPage>>;
type Values = { reason: string; points: { day: string; value: string }[] };

/** One day: its value to type or correct, and who changed it before. */
export function DayPanel({ page, reply }: { page: Shown; reply: SubmissionResult | undefined }) {
  const { t } = useTranslation('metric');
  const format = useFormat();
  const { metric, day, value, history } = page;
  return (
    <Section
      id="day"
      title={t('day.title', { day: format.day(day) })}
      note={weekdayOf(format.dayWithWeekday(day))}
    >
      <DayChoice page={page} />
      {metric.viewerCan.edit ? (
        <DayForm key={`${day} ${value}`} page={page} reply={reply} />
      ) : (
        <p className={classes.help}>{t('day.readOnly')}</p>
      )}
      <h3 className={classes.historyTitle}>{t('day.history')}</h3>
      {history.length === 0 ? (
        <p className={classes.help}>{t('day.noHistory')}</p>
      ) : (
        <ol className={classes.history}>
          {history.map((correction) => (
            <li key={correction.id}>
              <Correction correction={correction} metric={metric} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

// the weekday alone: the day stands in the heading already
function weekdayOf(words: string): string {
  return words.split('\u00a0').find((word) => /요일$|day$/.test(word)) ?? '';
}

function DayChoice({ page }: { page: Shown }) {
  const { t } = useTranslation('metric');
  const { metric, view, today, day } = page;
  const to = (chosen: string) => metricViewPath(metric.id, { ...view, day: chosen }, '#day');
  const yesterday = addDays(today, -1);
  return (
    <div className={classes.choice}>
      <Link to={to(today)} preventScrollReset aria-current={day === today ? 'date' : undefined}>
        {t('day.today')}
      </Link>
      <Link to={to(yesterday)} preventScrollReset aria-current={day === yesterday ? 'date' : undefined}>
        {t('day.yesterday')}
      </Link>
      <Form method="get" action="#day" className={classes.pick} key={day}>
        {view.unit !== 'WEEK' && <input type="hidden" name="unit" value={view.unit.toLowerCase()} />}
        <TextInput
          type="date"
          name="day"
          size="xs"
          defaultValue={day}
          aria-label={t('day.choose')}
          required
        />
        <Button type="submit" variant="default" size="xs">
          {t('day.chooseAct')}
        </Button>
      </Form>
    </div>
  );
}

function DayForm({ page, reply }: { page: Shown; reply: SubmissionResult | undefined }) {
  const { t } = useTranslation('metric');
  const { metric, day, value } = page;
  const [form, fields] = useActForm<Values>({
    id: 'day',
    reply,
    values: { points: [{ day, value: value ?? '' }] },
  });
  const point = fields.points.getFieldList()[0]?.getFieldset();
  const labels = {
    'points[0].value': t('day.value'),
    'points[0].day': t('day.choose'),
    reason: t('day.reason'),
  };
  return (
    <Form
      method="post"
      id={form.id}
      onSubmit={form.onSubmit}
      noValidate={form.noValidate}
      className={classes.form}
      preventScrollReset
    >
      <ErrorSummary form={form} labels={labels} />
      <input type="hidden" name="points[0].day" value={day} />
      <input type="hidden" name="before" value={value ?? ''} />
      {point && (
        <div className={classes.value}>
          <TextField
            field={point.value}
            label={t('day.value')}
            help={t('day.valueHelp')}
            inputMode="decimal"
            autoComplete="off"
          />
          <span className={classes.unit}>{metric.unit}</span>
        </div>
      )}
      {value !== null && (
        <TextField
          field={fields.reason}
          label={t('day.reason')}
          help={t('day.reasonHelp')}
          maxLength={limits.line}
        />
      )}
      <div className={classes.acts}>
        <Button type="submit" name="act" value="record" variant="default">
          {t(value === null ? 'day.record' : 'day.correct')}
        </Button>
        {value !== null && (
          <Button
            type="submit"
            name="act"
            value="takeBack"
            variant="subtle"
            formNoValidate
            aria-describedby="take-back-help"
          >
            {t('day.takeBack')}
          </Button>
        )}
      </div>
      {value !== null && (
        <p id="take-back-help" className={classes.help}>
          {t('day.takeBackHelp')}
        </p>
      )}
    </Form>
  );
}
