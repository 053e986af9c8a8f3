import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { Page } from '~/elements/page';
import { Toast } from '~/elements/toast';
import { useFormat } from '~/format/use-format';
import classes from './gray-zone-page.module.css';
import type { loadGrayZonePage, ShownZone } from './gray-zone-page.server';
import { StateSteps } from './state-steps-line';
import { ConsentPanel } from './take/consent-panel';
import { ProposalPanel } from './take/proposal-panel';
import { TakeDoors } from './take/take-doors';
import { TrialPanel } from './take/trial-panel';
import { useZoneWords } from './use-zone-words';
import { WhyZone } from './why-zone';
import { ZoneCovers } from './zone-covers';
import { ZoneFacts } from './zone-facts';
import { ZoneHistory } from './zone-history';
import { ZoneLog } from './zone-log';
import { ZoneMilestones } from './zone-milestones';
import { ZoneTeams } from './zone-teams';

type Data = Awaited<ReturnType<typeof loadGrayZonePage>>;

/** One gray zone: the question and how far it has come, why it is one, who offers to take it, what was done, how it came here. */
export function GrayZonePage({ data }: { data: Data }) {
  const { t } = useTranslation('grayZone');
  const format = useFormat();
  const { zone, topic, toast } = data;
  return (
    <Page
      crumbs={[
        { to: '/gray-zones', label: t('title') },
        { label: t('noteOf.spotted', { day: format.dayOf(zone.spottedAt) }) },
      ]}
      title={zone.question}
      lead={<Standing zone={zone} />}
      act={<TakeDoors zone={zone} />}
      rail={
        <>
          <ConsentPanel zone={zone} />
          <ZoneTeams zone={zone} />
          <ZoneFacts zone={zone} />
          <ZoneHistory events={zone.history} />
        </>
      }
    >
      <WhyZone zone={zone} topic={topic} />
      <ProposalPanel zone={zone} />
      <TrialPanel zone={zone} />
      <ZoneLog zone={zone} />
      <ZoneMilestones zone={zone} />
      <ZoneCovers zone={zone} />
      {toast && <Toast key={zone.version}>{t(`toast.${toast}`)}</Toast>}
    </Page>
  );
}

/** How far it has come, and what waits next; of a dismissed one, who dismissed it and why. */
function Standing({ zone }: { zone: ShownZone }) {
  const { t } = useTranslation('grayZone');
  const format = useFormat();
  const words = useZoneWords();
  const { state, closedAt, closedBy, closeReason } = zone;
  if (state !== 'DISMISSED' || !closedAt) {
    const age = state === 'ADOPTED' ? '' : words.ageSaid(zone.spottedAt);
    return (
      <>
        <StateSteps state={state} />
        <p className={classes.next}>
          <strong>{words.waiting(zone)}</strong> {age}
        </p>
      </>
    );
  }
  const day = format.dayOf(closedAt);
  return (
    <>
      <StateSteps state={state} />
      <p className={classes.next}>
        {closedBy ? t('closed.dismissed', { name: closedBy.name, day }) : t('closed.dismissedByHub', { day })}
      </p>
      {closeReason && (
        <blockquote className={classes.said}>
          <Foreign>{closeReason}</Foreign>
        </blockquote>
      )}
    </>
  );
}
