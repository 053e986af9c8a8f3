import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { responsibilityPath } from '../../elements/paths';
import { Row, RowNote, Rows } from '../../elements/rows';
import { Section } from '../../elements/section';
import { useFormat } from '../../format/use-format';
import { OwnershipState } from '../ownership-state';
import type { Work } from './work-page.server';

const SHOWN = 20;

/** The parts into which it was split. Long lists open on demand. */
export function WorkParts({ work }: { work: Work }) {
  const { t } = useTranslation('responsibility');
  if (work.children.length === 0 && !work.viewerCan.split) return null;
  const rest = work.children.slice(SHOWN);
  return (
    <Section
      title={t('work.parts')}
      note={work.children.length > 0 ? t('graph.parts', { count: work.children.length }) : null}
    >
      {work.children.length > 0 && <Parts parts={work.children.slice(0, SHOWN)} label={t('work.parts')} />}
      {rest.length > 0 && (
        <details style={{ paddingTop: 10 }}>
          <summary>{t('health.more', { count: rest.length })}</summary>
          <Parts parts={rest} label={t('work.parts')} />
        </details>
      )}
      {work.viewerCan.split && (
        <p style={{ marginTop: 12 }}>
          <Button component={Link} to={`${responsibilityPath(work.id)}/split`} variant="default">
            {t('work.split')}
          </Button>
        </p>
      )}
    </Section>
  );
}

function Parts({ parts, label }: { parts: Work['children']; label: string }) {
  const { t } = useTranslation('responsibility');
  const format = useFormat();
  return (
    <Rows label={label}>
      {parts.map((part) => (
        <Row key={part.id} after={<OwnershipState ownership={part.ownership} />}>
          <Link to={responsibilityPath(part.id)}>{part.name}</Link>
          <RowNote>
            {[part.team?.name, t('work.since', { day: format.day(part.from) })].filter(Boolean).join(' · ')}
          </RowNote>
        </Row>
      ))}
    </Rows>
  );
}
