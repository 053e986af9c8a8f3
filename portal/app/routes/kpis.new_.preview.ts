import type { LoaderFunctionArgs } from '@remix-run/node';
import { previewOf } from '~/kpi/edit/preview.server';

/** A formula on the company's own data while it is being put together. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  previewOf(request, new URL(request.url).searchParams);
