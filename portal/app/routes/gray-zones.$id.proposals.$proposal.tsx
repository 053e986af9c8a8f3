import { Button } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { grayZonePath } from '~/elements/paths';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { Attempts } from '~/gray-zone/take/attempts';
import { ConsentsSection } from '~/gray-zone/take/consents-section';
import { ProposalCard } from '~/gray-zone/take/proposal-card';
import { loadProposal } from '~/gray-zone/take/take.server';
import { takeAct } from '~/gray-zone/take/take-acts.server';
import type { TakeAnswer } from '~/gray-zone/take/take-answer';
import { proposePath } from '~/gray-zone/take/take-paths';
import { useTakeWords } from '~/gray-zone/take/use-take-words';

export const handle: PageHandle = { title: (t) => t('grayZoneTake:proposalTitle') };

/** After an answer that came too late the page needs the new version. */
export const shouldRevalidate = () => true;

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  loadProposal(request, params.id, params.proposal);

export async function action({ request, params }: ActionFunctionArgs) {
  return takeAct(request, await request.formData(), `${grayZonePath(params.id ?? '')}#consents`);
}

/** One attempt to take a gray zone, with each answer; while it is open it is answered here too. */
export default function Proposal() {
  const { t } = useTranslation(['grayZoneTake', 'grayZone']);
  const words = useTakeWords();
  const format = useFormat();
  const { proposal, viewerId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as TakeAnswer | undefined;
  const { grayZone, attempt, state } = proposal;
  const failed = state === 'DECLINED' || state === 'WITHDRAWN';
  const mayTryAgain = failed && proposal.proposer.id === viewerId && grayZone.viewerCan.propose;
  return (
    <Page
      crumbs={[
        { to: '/gray-zones', label: t('grayZone:title') },
        { to: grayZonePath(grayZone.id), label: grayZone.question },
      ]}
      title={words.takes(proposal.name, proposal.owner)}
      lead={[t('attempt', { attempt }), format.dayOf(proposal.proposedAt), t(`state.${state}`)].join(' · ')}
      act={
        mayTryAgain && (
          <Button component={Link} to={proposePath(grayZone.id, proposal.id)}>
            {t('again')}
          </Button>
        )
      }
      rail={
        <>
          <ConsentsSection proposal={proposal} answer={answer} />
          <Attempts zoneId={grayZone.id} proposals={grayZone.proposals} shownId={proposal.id} />
        </>
      }
    >
      {mayTryAgain && <p>{t(state === 'WITHDRAWN' ? 'againWithdrawn' : 'againSays')}</p>}
      {state === 'AGREED' && proposal.trial && (
        <p>{t('agreedSays', { day: format.day(proposal.trial.from) })}</p>
      )}
      <ProposalCard proposal={proposal} untitled />
    </Page>
  );
}
