import { Button, Table } from '@mantine/core';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { PeopleImportReportFragment } from '~/gql/graphql';
import classes from './import.module.css';
import { ImportProblems } from './import-problems';

const SHOWN = 200;

/** What an import would change, or has changed, line by line; nothing is half imported. */
export function ImportReport({ report, csv }: { report: PeopleImportReportFragment; csv: string }) {
  const { t } = useTranslation('peopleImport');
  const format = useFormat();
  const { counts, rows, problems, applied } = report;
  const errors = problems.filter(({ severity }) => severity === 'ERROR').length;
  const changes = counts.create + counts.update + counts.end;
  const heading = applied
    ? t('done')
    : errors > 0
      ? t('notYet', { count: errors })
      : changes > 0
        ? t('ready')
        : t('nothing');
  const said = {
    create: format.number(counts.create),
    update: format.number(counts.update),
    end: format.number(counts.end),
    unchanged: format.number(counts.unchanged),
  };
  return (
    <>
      <Section title={heading} note={t('counts', said)}>
        <ImportActs csv={csv} applied={applied} mayApply={errors === 0 && changes > 0} />
      </Section>
      {problems.length > 0 && <ImportProblems problems={problems} />}
      {rows.length > 0 && (
        <Section title={applied ? t('changed') : t('changes')}>
          <Table className={classes.table}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('columnLine')}</Table.Th>
                <Table.Th>{t('columnWhat')}</Table.Th>
                <Table.Th>{t('columnChange')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.slice(0, SHOWN).map((row) => (
                <Table.Tr key={`${row.kind}-${row.key}-${row.action}-${row.line}`}>
                  <Table.Td>{row.line ? format.number(row.line) : '–'}</Table.Td>
                  <Table.Td>
                    <strong>{row.name}</strong> {t(`kind.${row.kind}`)}
                  </Table.Td>
                  <Table.Td>
                    {t(`action.${row.action}`)}
                    {row.changes.map(({ field, before, after }) => (
                      <span key={field} className={classes.change}>
                        {field}: {[before, after].filter(Boolean).join(' → ')}
                      </span>
                    ))}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {rows.length > SHOWN && <p className={classes.help}>{t('more', { count: rows.length - SHOWN })}</p>}
        </Section>
      )}
    </>
  );
}

function ImportActs({ csv, applied, mayApply }: { csv: string; applied: boolean; mayApply: boolean }) {
  const { t } = useTranslation('peopleImport');
  const pending = useNavigation().state !== 'idle';
  return (
    <div className={classes.acts}>
      {applied && (
        <Button component={Link} to="/admin">
          {t('seePeople')}
        </Button>
      )}
      {mayApply && !applied && (
        <Form method="post">
          <textarea name="csv" defaultValue={csv} hidden readOnly aria-hidden tabIndex={-1} />
          <Button type="submit" name="apply" value="yes" loading={pending}>
            {t('apply')}
          </Button>
        </Form>
      )}
      <Button component="a" href="/admin/import-people" variant="default">
        {t('again')}
      </Button>
    </div>
  );
}
