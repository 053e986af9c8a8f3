import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/frame/page-title';
import { KpiPage } from '~/kpi/kpi-page';
import { type KpiPageData, loadKpiPage } from '~/kpi/kpi-page.server';
import { actOnKpiPage } from '~/kpi/kpi-page-acts.server';

export const handle: PageHandle<KpiPageData> = { title: (_t, { kpi }) => kpi.name };

export const loader = ({ request, params }: LoaderFunctionArgs) => loadKpiPage(request, params.id);

export async function action({ request, params }: ActionFunctionArgs) {
  const answer = await actOnKpiPage(request, params.id ?? '');
  return answer instanceof Response ? answer : data(answer, 400);
}

export default function Kpi() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <KpiPage key={loaded.kpi.id} data={loaded} answer={answer} />;
}
