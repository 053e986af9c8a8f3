import type { LoaderFunctionArgs } from '@remix-run/node';
import { openLiveStream } from '~/live/live.server';

/** Server-sent events for this page: a line whenever a decision waits for the reader, a notification came, or the wall has a new post. */
export const loader = ({ request }: LoaderFunctionArgs) => openLiveStream(request);
