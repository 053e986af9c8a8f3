import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { grayZonePath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { assign } from '~/gray-zone/take/assign/assign.server';
import { AssignForm } from '~/gray-zone/take/assign/assign-form';
import { AssignmentCard } from '~/gray-zone/take/assignment-card';
import { loadAssign } from '~/gray-zone/take/take.server';
import { takeAct } from '~/gray-zone/take/take-acts.server';
import type { TakeAnswer } from '~/gray-zone/take/take-answer';
import type { PickReply } from '~/responsibility/pick/submit-picks.server';

export const handle: PageHandle = { title: (t) => t('grayZoneTake:assign') };

/** After an answer that came too late the page needs the new version. */
export const shouldRevalidate = () => true;

export const loader = ({ request, params }: LoaderFunctionArgs) => loadAssign(request, params.id);

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const path = grayZonePath(params.id ?? '');
  if (form.has('act')) return takeAct(request, form, path);
  const outcome = await assign(request, form);
  if (outcome.done) return redirect(`${path}#assignment`);
  return data(outcome, 400);
}

type Answered = TakeAnswer | { done: false; reply: TakeAnswer['reply']; picks: PickReply } | undefined;

/** A lead asks somebody to take a gray zone; what is asked already is answered here. */
export default function Assign() {
  const { t } = useTranslation(['grayZoneTake', 'grayZone']);
  const zone = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answered;
  const crumbs = [
    { to: '/gray-zones', label: t('grayZone:title') },
    { to: grayZonePath(zone.id), label: zone.question },
  ];
  if (zone.openAssignment) {
    return (
      <Page crumbs={crumbs.slice(0, 1)} title={zone.question}>
        <AssignmentCard
          assignment={zone.openAssignment}
          answer={answer && 'act' in answer ? answer : undefined}
        />
      </Page>
    );
  }
  const typed = answer && 'picks' in answer ? answer : undefined;
  return (
    <Page crumbs={crumbs} title={t('assignHeading')} lead={t('assignLead')}>
      <AssignForm zone={zone} reply={typed?.reply} picks={typed?.picks} />
    </Page>
  );
}
