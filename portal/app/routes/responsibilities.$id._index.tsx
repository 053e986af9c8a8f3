import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { responsibilityPath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { WorkGrayZones } from '~/gray-zone/work-gray-zones';
import { WorkPage } from '~/responsibility/work/work-page';
import { actOnPage, loadWorkPage, type Work } from '~/responsibility/work/work-page.server';

export const handle: PageHandle<{ work: Work }> = { title: (_, { work }) => work.name };

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { work: await loadWorkPage(request, params.id) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const answer = await actOnPage(request);
  return answer ? data(answer, 400) : redirect(responsibilityPath(params.id ?? ''));
}

export default function Responsibility() {
  const { work } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <WorkPage key={work.id} work={work} answer={answer} beside={<WorkGrayZones zones={work.grayZones} />} />
  );
}
