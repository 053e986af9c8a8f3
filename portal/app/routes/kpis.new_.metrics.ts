import type { LoaderFunctionArgs } from '@remix-run/node';
import { findMetrics } from '~/kpi/edit/edit.server';

/** Metrics whose name fits what is being typed. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  findMetrics(request, new URL(request.url).searchParams.get('q') ?? '');
