import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/frame/page-title';
import { GrayZonePage } from '~/gray-zone/gray-zone-page';
import { loadGrayZonePage } from '~/gray-zone/gray-zone-page.server';

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: (_, { zone }) => zone.question,
};

export const loader = ({ request, params }: LoaderFunctionArgs) => loadGrayZonePage(request, params.id);

export default function GrayZone() {
  const data = useLoaderData<typeof loader>();
  return <GrayZonePage key={data.zone.id} data={data} />;
}
