import { useTranslation } from 'react-i18next';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import type { PeopleImportReportFragment } from '~/gql/graphql';

/** What the file needs, each with its line and field. */
export function ImportProblems({ problems }: { problems: PeopleImportReportFragment['problems'] }) {
  const { t } = useTranslation('peopleImport');
  return (
    <Section title={t('problems')}>
      <Rows label={t('problems')}>
        {problems.map(({ severity, line, field, code, message }) => (
          <Row key={`${line}-${field}-${code}-${message}`} after={<span>{t(`severity.${severity}`)}</span>}>
            <strong>
              {[line ? t('line', { line }) : t('wholeFile'), field].filter(Boolean).join(' · ')}
            </strong>
            <RowNote>{message}</RowNote>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
