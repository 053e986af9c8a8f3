import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { grayZonePath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { AgreedConditions } from '~/gray-zone/take/conclude/agreed-conditions';
import { ConcludeForm } from '~/gray-zone/take/conclude/conclude-form';
import { ExtendForm } from '~/gray-zone/take/conclude/extend-form';
import { loadConclude } from '~/gray-zone/take/take.server';
import { takeAct } from '~/gray-zone/take/take-acts.server';
import type { TakeAnswer } from '~/gray-zone/take/take-answer';
import { TrialDoers } from '~/gray-zone/take/trial-doers';
import { TrialEffects } from '~/gray-zone/take/trial-effects';
import { Standing } from '~/gray-zone/take/trial-panel';
import { trialStanding } from '~/gray-zone/take/trial-view';

export const handle: PageHandle = { title: (t) => t('grayZoneTake:conclude') };

/** After a decision that came too late the page needs the new version. */
export const shouldRevalidate = () => true;

export const loader = ({ request, params }: LoaderFunctionArgs) => loadConclude(request, params.id);

export async function action({ request, params }: ActionFunctionArgs) {
  return takeAct(request, await request.formData(), `${grayZonePath(params.id ?? '')}#trial`);
}

/** The end of a trial: the promised effects first, then the decision with what each way makes of the map. */
export default function Conclude() {
  const { t } = useTranslation(['grayZoneTake', 'grayZone']);
  const format = useFormat();
  const { zone, trial } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as TakeAnswer | undefined;
  const { isOver } = trialStanding(trial, format.today);
  return (
    <Page
      crumbs={[
        { to: '/gray-zones', label: t('grayZone:title') },
        { to: grayZonePath(zone.id), label: zone.question },
      ]}
      title={t('concludeHeading')}
      rail={
        <>
          <TrialDoers doers={trial.doers} />
          {trial.proposal && <AgreedConditions consents={trial.proposal.consents} />}
        </>
      }
    >
      <div>
        <Standing trial={trial} />
      </div>
      <Section title={t('measured')} note={isOver ? undefined : t('concludeSoFar')}>
        <TrialEffects effects={trial.effects} trial={trial} />
        {trial.deliveryCount > 0 && <p>{t('deliveries', { count: trial.deliveryCount })}</p>}
      </Section>
      {trial.viewerCan.conclude && <ConcludeForm zoneId={zone.id} trial={trial} answer={answer} />}
      {trial.viewerCan.extend && <ExtendForm zoneId={zone.id} trial={trial} answer={answer} />}
    </Page>
  );
}
