import type { LoaderFunctionArgs } from '@remix-run/node';
import { loadInspected } from '~/responsibility/inspect/inspect.server';

/** A responsibility for the inspector beside the map. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return params.id ? loadInspected(request, params.id) : null;
}
