import { useTranslation } from 'react-i18next';
import { Section } from '../../elements/section';
import type { ko } from '../../words/ko';
import classes from './import.module.css';
import type { ImportReport as Report } from './import.server';

const SHOWN = 300;

/** What an import would change or has changed: counts in a sentence, problems by line, then a row a change. */
export function ImportReport({ report }: { report: Report }) {
  return (
    <>
      <Problems report={report} />
      <Rows report={report} />
    </>
  );
}

/** The whole report in one sentence; that nothing would change is said plainly. */
export function useReportSentence(report: Report): string {
  const { t } = useTranslation('responsibility');
  const { counts, problems, dryRun, applied } = report;
  const faults = problems.filter((each) => each.severity === 'ERROR').length;
  if (faults > 0) return t('importing.faults', { count: faults });
  if (counts.create + counts.update + counts.end === 0) {
    return t(dryRun ? 'importing.nothing' : 'importing.nothingDone', { count: counts.unchanged });
  }
  const said = (['create', 'update', 'end'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`importing.count.${kind}`, { count: counts[kind] }))
    .join(', ');
  return t(applied ? 'importing.done' : 'importing.would', { said, count: counts.unchanged });
}

function Problems({ report }: { report: Report }) {
  const { t } = useTranslation('responsibility');
  if (report.problems.length === 0) return null;
  return (
    <Section title={t('importing.problems')} note={report.problems.length}>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('importing.line')}</th>
              <th scope="col">{t('importing.field')}</th>
              <th scope="col">{t('importing.problem')}</th>
            </tr>
          </thead>
          <tbody>
            {report.problems.slice(0, SHOWN).map((problem) => (
              <tr key={JSON.stringify(problem)} data-severity={problem.severity}>
                <td>{problem.line === null ? '–' : t('importing.atLine', { line: problem.line })}</td>
                <td>{problem.field ?? '–'}</td>
                <td>
                  <b>{t(`importing.severity.${problem.severity}`)}</b>
                  <ProblemWords problem={problem} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

type ProblemCode = keyof (typeof ko)['responsibility']['importing']['code'];

/** Our sentence for the code with the values that the API names in it; the API's own English for a new code. */
function ProblemWords({ problem }: { problem: Report['problems'][number] }) {
  const { t, i18n } = useTranslation('responsibility');
  const { code, message } = problem;
  if (!isKnown(code, i18n)) return <span lang="en">{message}</span>;
  // names and values stand between typographic quotes
  const values = [...message.matchAll(/“([^”]+)”/g)].map((match) => match[1]);
  return (
    <span>
      {t(`importing.code.${code}`)} {values.length > 0 && <code>{values.join(', ')}</code>}
    </span>
  );
}

function isKnown(code: string, i18n: { exists: (key: string) => boolean }): code is ProblemCode {
  return i18n.exists(`responsibility:importing.code.${code}`);
}

function Rows({ report }: { report: Report }) {
  const { t } = useTranslation('responsibility');
  if (report.rows.length === 0) return null;
  const rest = report.rows.length - SHOWN;
  return (
    <Section title={t('importing.changes')} note={report.rows.length}>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('importing.line')}</th>
              <th scope="col">{t('importing.what')}</th>
              <th scope="col">{t('importing.name')}</th>
              <th scope="col">{t('importing.beforeAfter')}</th>
            </tr>
          </thead>
          <tbody>
            {report.rows.slice(0, SHOWN).map((row) => (
              <tr key={`${row.kind}${row.key}${row.action}${row.line}`}>
                <td>{row.line === null ? '–' : t('importing.atLine', { line: row.line })}</td>
                <td>
                  {t(`importing.kind.${row.kind}`)} {t(`importing.action.${row.action}`)}
                </td>
                <td>
                  <b>{row.name}</b>
                  {row.key !== row.name && <small>{row.key}</small>}
                </td>
                <td>
                  {row.changes.map((change) => (
                    <div key={change.field}>
                      <small>{change.field}</small> <del>{change.before ?? t('change.nothing')}</del>{' '}
                      <span aria-hidden>→</span> <ins>{change.after ?? t('change.nothing')}</ins>
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && <p className={classes.rest}>{t('importing.rest', { count: rest })}</p>}
    </Section>
  );
}
