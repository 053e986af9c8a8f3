import { useTranslation } from 'react-i18next';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import type { PeopleImportReportFragment } from '~/gql/graphql';
import type { ko } from '~/words/ko';

type Problem = PeopleImportReportFragment['problems'][number];
type KnownCode = keyof typeof ko.responsibility.importing.code;

/** What the file needs, each with its line and field. */
export function ImportProblems({ problems }: { problems: Problem[] }) {
  const { t } = useTranslation('peopleImport');
  return (
    <Section title={t('problems')}>
      <Rows label={t('problems')}>
        {problems.map((problem) => {
          const { severity, line, field } = problem;
          return (
            <Row key={JSON.stringify(problem)} after={<span>{t(`severity.${severity}`)}</span>}>
              <strong>
                {[line ? t('line', { line }) : t('wholeFile'), field].filter(Boolean).join(' · ')}
              </strong>
              <RowNote>
                <ProblemWords problem={problem} />
              </RowNote>
            </Row>
          );
        })}
      </Rows>
    </Section>
  );
}

/** Our sentence for the code with the values that the API names; the API's own English for a code without one. */
function ProblemWords({ problem }: { problem: Problem }) {
  const { t, i18n } = useTranslation('responsibility');
  const { code, message } = problem;
  if (!i18n.exists(`responsibility:importing.code.${code}`)) return <span lang="en">{message}</span>;
  const values = [...message.matchAll(/“([^”]*)”/g)].map(([, value]) => value);
  return [t(`importing.code.${code as KnownCode}`), values.join(', ')].filter(Boolean).join(' ');
}
