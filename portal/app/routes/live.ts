import type { LoaderFunctionArgs } from '@remix-run/node';
import { openDecisionStream } from '~/live/live.server';

/** Server-sent events for this page: a line whenever a decision waits for the reader. */
export const loader = ({ request }: LoaderFunctionArgs) => openDecisionStream(request);
