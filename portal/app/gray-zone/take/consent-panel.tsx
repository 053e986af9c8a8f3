import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { givenName } from '~/format/given-name';
import { useRoot } from '~/frame/use-root';
import type { OpenProposalPanelFragment } from '~/gql/graphql';
import { Attempts } from './attempts';
import { answeredCount, awaitedOf } from './consent-view';
import { ConsentsSection } from './consents-section';
import type { TakeAnswer } from './take-answer';
import classes from './take-panels.module.css';

/** For the rail: whose consent is there and whose is awaited, the reader's own answer, and the attempts before. */
export function ConsentPanel({ zone, answer }: { zone: OpenProposalPanelFragment; answer?: TakeAnswer }) {
  const { t } = useTranslation('grayZoneTake');
  const name = givenName(useRoot()?.viewer?.member.name ?? '');
  const { openProposal, proposals } = zone;
  const consents = openProposal?.consents ?? [];
  return (
    <>
      {openProposal && <ConsentsSection proposal={openProposal} answer={answer} />}
      <Attempts zoneId={zone.id} proposals={proposals} shownId={openProposal?.id} />
      {openProposal && awaitedOf(openProposal.viewerCan.decideFor, consents).length > 0 && (
        <div className={classes.sticky}>
          <div>
            <b>{t('mine', { name })}</b>
            <small>{t('answered', { total: consents.length, count: answeredCount(consents) })}</small>
          </div>
          <Button component="a" href="#answer">
            {t('toAnswer')}
          </Button>
        </div>
      )}
    </>
  );
}
