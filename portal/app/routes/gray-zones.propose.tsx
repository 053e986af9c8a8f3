import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { grayZonePath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { loadPropose, type ProposeAnswer, propose } from '~/gray-zone/take/propose/propose.server';
import { ProposeScreen } from '~/gray-zone/take/propose/propose-screen';

export const handle: PageHandle = { title: (t) => t('grayZonePropose:title') };

export const loader = ({ request }: LoaderFunctionArgs) => loadPropose(request, undefined);

export async function action({ request }: ActionFunctionArgs) {
  const { zoneId, answer } = await propose(request);
  if (zoneId !== null) return redirect(`${grayZonePath(zoneId)}#proposal`);
  return data(answer, answer.reply.error ? 400 : 200);
}

/** Work that has synergy with one's own can be offered to be taken without any gray zone. */
export default function ProposeFreely() {
  const { t } = useTranslation(['grayZonePropose', 'grayZone']);
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as ProposeAnswer | undefined;
  return (
    <Page
      crumbs={[{ to: '/gray-zones', label: t('grayZone:title') }]}
      title={t('headingFree')}
      lead={t('lead')}
    >
      <ProposeScreen page={page} answer={answer} cancelTo="/gray-zones" />
    </Page>
  );
}
