import type { LoaderFunctionArgs } from '@remix-run/node';
import { loadWaiting } from '~/live/waiting.server';

/** How much waits for the reader now: a page asks once its stream is open, for what came before that. */
export const loader = ({ request }: LoaderFunctionArgs) => loadWaiting(request);
