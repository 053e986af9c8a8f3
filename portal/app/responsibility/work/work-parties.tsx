import { holdsOn } from '@groundcrew/shared';
import { Button, TextInput } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { personPath, responsibilityPath, teamPath } from '../../elements/paths';
import { Row, RowNote, Rows } from '../../elements/rows';
import { Section } from '../../elements/section';
import { useFormat } from '../../format/use-format';
import { raciOrder } from '../raci/raci.matrix';
import { RaciLetter } from '../raci/raci-letter';
import { ActDetails } from './act-details';
import type { PageReply, Work, WorkParty } from './work-page.server';

/** Who takes part today, and from when; parties to come are shown with their day. */
export function WorkParties({ work, answer }: { work: Work; answer: PageReply | undefined }) {
  const { t } = useTranslation('responsibility');
  const { companyToday: today } = useFormat();
  const rank = (party: WorkParty) => raciOrder.indexOf(party.role);
  const parties = work.parties
    .filter((party) => holdsOn(party, today) || party.from > today)
    .sort((a, b) => rank(a) - rank(b) || a.from.localeCompare(b.from));
  return (
    <Section id="parties" title={t('work.parties')}>
      {work.ownership === 'UNOWNED' && <p>{t('work.nobodyYet')}</p>}
      {work.ownership === 'DOUBLY_OWNED' && <p>{t('work.twoOwners')}</p>}
      {parties.length > 0 && (
        <Rows label={t('work.parties')}>
          {parties.map((party) => (
            <PartyRow key={party.id} party={party} work={work} answer={answer} />
          ))}
        </Rows>
      )}
      {work.viewerCan.assign && (
        <p style={{ marginTop: 12 }}>
          <Button
            component={Link}
            to={`${responsibilityPath(work.id)}/assign`}
            variant={work.ownership === 'UNOWNED' ? 'filled' : 'default'}
          >
            {t(work.ownership === 'UNOWNED' ? 'work.findOwner' : 'work.addParty')}
          </Button>
        </p>
      )}
    </Section>
  );
}

function PartyRow(props: { party: WorkParty; work: Work; answer: PageReply | undefined }) {
  const { party, work, answer } = props;
  const { t } = useTranslation('responsibility');
  const format = useFormat();
  const { holder } = party;
  const isMember = holder.__typename === 'Member';
  return (
    <Row before={<RaciLetter role={party.role} />}>
      <Link to={isMember ? personPath(holder.id) : teamPath(holder.id)}>{holder.name}</Link>
      <RowNote>
        {[
          t(`role.${party.role}`),
          isMember ? holder.title : null,
          party.to ? format.period(party.from, party.to) : t('work.since', { day: format.day(party.from) }),
          party.source && t('work.source', { source: party.source }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </RowNote>
      {work.viewerCan.assign && !party.to && (
        <ActDetails
          act="endParty"
          subject={party.id}
          summary={t('work.endParty')}
          submit={t('work.endPartyAct', { name: holder.name })}
          hidden={{ partyId: party.id }}
          labels={{ on: t('field.on') }}
          answer={answer}
        >
          {party.role === 'ACCOUNTABLE' && work.ownership === 'OWNED' && <p>{t('work.endPartyGap')}</p>}
          <TextInput type="date" name="on" defaultValue={format.companyToday} label={t('field.on')} />
        </ActDetails>
      )}
    </Row>
  );
}
