import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import { useValueWords } from '../use-value-words';
import { FoldedRows } from './folded-rows';
import { IssueTable } from './issue-table';
import classes from './upload.module.css';
import type { UploadReport as Report } from './upload.server';

/** What was read: counts, then the rows that need a look, then the values that change. */
export function UploadReport({ report, mend }: { report: Report; mend: ReactNode }) {
  const { t } = useTranslation('metric');
  const { issues, badCount } = report;
  return (
    <>
      <Counts report={report} />
      {issues.length > 0 && (
        <Section title={t('upload.problems')} note={t('upload.badRows', { count: badCount })}>
          <IssueTable issues={issues} />
          {badCount > issues.length && (
            <p className={classes.rest}>{t('upload.problemsRest', { count: badCount - issues.length })}</p>
          )}
        </Section>
      )}
      {mend}
      {report.corrections.length > 0 && <Corrections report={report} />}
    </>
  );
}

function Counts({ report }: { report: Report }) {
  const { t } = useTranslation('metric');
  const counts = [
    { key: 'new', label: t('upload.newCount'), said: t('upload.rows', { count: report.newCount }) },
    {
      key: 'corrected',
      label: t(report.dryRun ? 'upload.correctedCount' : 'upload.correctedCountDone'),
      said: t('upload.rows', { count: report.correctedCount }),
    },
    {
      key: 'same',
      label: t('upload.unchangedCount'),
      said: t('upload.rows', { count: report.unchangedCount }),
    },
    { key: 'bad', label: t('upload.badCount'), said: t('upload.badRows', { count: report.badCount }) },
  ];
  return (
    <dl className={classes.counts} aria-label={t('upload.counts')}>
      {counts.map(({ key, label, said }) => (
        <div key={key} data-bad={key === 'bad' && report.badCount > 0 ? '' : undefined}>
          <dt>{label}</dt>
          <dd data-figures>{said}</dd>
        </div>
      ))}
    </dl>
  );
}

function Corrections({ report }: { report: Report }) {
  const { t } = useTranslation('metric');
  const format = useFormat();
  const { count } = useValueWords();
  const { corrections, correctedCount, dryRun } = report;
  const rest = correctedCount - corrections.length;
  return (
    <Section
      title={t(dryRun ? 'upload.corrections' : 'upload.correctionsDone')}
      note={t('upload.correctionsNote')}
    >
      <FoldedRows
        rows={corrections}
        more={(count) => t('upload.correctionsMore', { count })}
        table={(rows) => (
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('upload.columnLine')}</th>
                <th scope="col">{t('upload.columnMetric')}</th>
                <th scope="col">{t('upload.columnDay')}</th>
                <th scope="col" data-figure>
                  {t('upload.columnChange')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ line, metric, day, before, after }) => (
                <tr key={`${line}${metric.id}${day}`}>
                  <td>{t('upload.line', { line })}</td>
                  <td>{metric.name}</td>
                  <td>{format.day(day)}</td>
                  <td data-figure>
                    <del>{before ? count(before, metric.unit) : t('correction.nothing')}</del>{' '}
                    <span aria-hidden>→</span> <ins>{count(after, metric.unit)}</ins>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      />
      {rest > 0 && <p className={classes.rest}>{t('upload.correctionsRest', { count: rest })}</p>}
    </Section>
  );
}
