import { useTranslation } from 'react-i18next';
import type { LoadIssueShownFragment } from '~/gql/graphql';
import { FoldedRows } from './folded-rows';
import classes from './upload.module.css';
import { useIssueWords } from './use-issue-words';

/** Rows that could not be read: which, what to write instead, and what stands there now. Long lists unfold. */
export function IssueTable({ issues }: { issues: readonly LoadIssueShownFragment[] }) {
  const { t } = useTranslation('metric');
  const words = useIssueWords();
  return (
    <FoldedRows
      rows={issues}
      more={(count) => t('upload.problemsMore', { count })}
      table={(rows) => (
        <table className={classes.table} data-stacks>
          <thead>
            <tr>
              <th scope="col">{t('upload.columnLine')}</th>
              <th scope="col">{t('upload.columnProblem')}</th>
              <th scope="col">{t('upload.columnText')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((issue) => (
              <tr key={`${issue.line} ${issue.field} ${issue.code}`}>
                <td>{issue.line > 0 ? t('upload.line', { line: issue.line }) : t('upload.wholeFile')}</td>
                <td>{words(issue)}</td>
                <td>{issue.text && <code translate="no">{issue.text}</code>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    />
  );
}
