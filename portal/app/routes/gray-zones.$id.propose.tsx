import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { grayZonePath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { loadPropose, type ProposeAnswer, propose } from '~/gray-zone/take/propose/propose.server';
import { ProposeScreen } from '~/gray-zone/take/propose/propose-screen';

export const handle: PageHandle = { title: (t) => t('grayZonePropose:title') };

export const loader = ({ request, params }: LoaderFunctionArgs) => loadPropose(request, params.id ?? '');

export async function action({ request }: ActionFunctionArgs) {
  const { zoneId, answer } = await propose(request);
  if (zoneId !== null) return redirect(`${grayZonePath(zoneId)}#proposal`);
  return data(answer, answer.reply.error ? 400 : 200);
}

export default function ProposeForZone() {
  const { t } = useTranslation(['grayZonePropose', 'grayZone']);
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as ProposeAnswer | undefined;
  const { zone, earlier } = page;
  const path = grayZonePath(zone?.id ?? '');
  return (
    <Page
      crumbs={[
        { to: '/gray-zones', label: t('grayZone:title') },
        { to: path, label: zone?.question ?? '' },
      ]}
      title={t('heading')}
      lead={earlier ? t('leadAgain', { attempt: earlier.attempt }) : t('lead')}
    >
      <ProposeScreen page={page} answer={answer} cancelTo={path} />
    </Page>
  );
}
