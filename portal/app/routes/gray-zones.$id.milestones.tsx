import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { grayZonePath } from '~/elements/paths';
import { Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import { Toast } from '~/elements/toast';
import type { PageHandle } from '~/frame/page-title';
import { MilestoneEditor, NewMilestone } from '~/gray-zone/milestone-editor';
import { byUrgency } from '~/gray-zone/milestone-words';
import { actOnMilestones, loadMilestones } from '~/gray-zone/milestones.server';
import { readToast, toastPath } from '~/gray-zone/toast-words';
import { zoneCrumbs } from '~/gray-zone/zone-crumbs';

export const handle: PageHandle = { title: (t) => t('grayZone:milestones.title') };

export const shouldRevalidate = () => true;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const toast = readToast(new URL(request.url).searchParams);
  return { zone: await loadMilestones(request, params.id), toast };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const acted = await actOnMilestones(request);
  if (acted.done === null) return data(acted.answer, 400);
  return redirect(toastPath(`${grayZonePath(params.id ?? '')}/milestones`, acted.done));
}

export default function GrayZoneMilestones() {
  const { t } = useTranslation('grayZone');
  const { zone, toast } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { open, finished } = byUrgency(zone.milestones);
  const read = zone.milestones.map(({ id, version }) => `${id}${version}`).join();
  return (
    <Page
      crumbs={zoneCrumbs(t, zone)}
      title={t('milestones.heading', { question: zone.question })}
      lead={t('milestones.lead')}
    >
      <NewMilestone key={zone.milestones.length} zoneId={zone.id} answer={answer} />
      {[
        { title: t('milestones.open'), milestones: open },
        { title: t('milestones.finished'), milestones: finished },
      ].map(
        ({ title, milestones }) =>
          milestones.length > 0 && (
            <Section key={title} title={title}>
              <Rows label={title}>
                {milestones.map((milestone) => (
                  <MilestoneEditor
                    key={`${milestone.id}${milestone.version}`}
                    zoneId={zone.id}
                    milestone={milestone}
                    answer={answer}
                  />
                ))}
              </Rows>
            </Section>
          ),
      )}
      {toast && <Toast key={`${toast}${read}`}>{t(`toast.${toast}`)}</Toast>}
    </Page>
  );
}
