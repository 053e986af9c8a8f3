import { holdsOn } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../elements/mark';
import { responsibilityPath } from '../../elements/paths';
import { Row, RowNote, Rows } from '../../elements/rows';
import { Section } from '../../elements/section';
import { useFormat } from '../../format/use-format';
import { ActDetails } from './act-details';
import type { PageReply, Work } from './work-page.server';

/** What it receives from others and what it hands on, each with the way to cut it. */
export function WorkHandOffs({ work, answer }: { work: Work; answer: PageReply | undefined }) {
  const { t } = useTranslation('responsibility');
  const format = useFormat();
  const current = (each: { since: string; until: string | null }) =>
    holdsOn({ from: each.since, to: each.until }, format.companyToday) || each.since > format.companyToday;
  const handOffs = [
    ...work.handOffsIn.filter(current).map((each) => ({ ...each, way: 'in' as const, other: each.from })),
    ...work.handOffsOut.filter(current).map((each) => ({ ...each, way: 'out' as const, other: each.to })),
  ];
  return (
    <Section id="hand-offs" title={t('inspect.handOffs')}>
      {handOffs.length === 0 ? (
        <p>{t('work.noHandOffs')}</p>
      ) : (
        <Rows label={t('inspect.handOffs')}>
          {handOffs.map((each) => (
            <Row
              key={each.id}
              after={each.broken && <Mark certainty="nobody">{t('gap.BROKEN_HAND_OFF')}</Mark>}
            >
              <Link to={responsibilityPath(each.other.id)}>{each.other.name}</Link>
              <RowNote>
                {t(`work.way.${each.way}`, { what: each.what })} ·{' '}
                {t('work.since', { day: format.day(each.since) })}
              </RowNote>
              {each.viewerCan.edit && !each.until && (
                <ActDetails
                  act="unlink"
                  subject={each.id}
                  summary={t('work.unlink')}
                  submit={t('work.unlinkAct')}
                  hidden={{ handOffId: each.id }}
                  answer={answer}
                />
              )}
            </Row>
          ))}
        </Rows>
      )}
      {work.viewerCan.edit && (
        <p style={{ marginTop: 12 }}>
          <Button component={Link} to={`${responsibilityPath(work.id)}/hand-offs`} variant="default">
            {t('work.link')}
          </Button>
        </p>
      )}
    </Section>
  );
}
