import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { wallPostPath } from '~/elements/paths';
import { applaud } from '~/recognition/applause.server';
import { postAnchor } from '~/recognition/paths';
import { safeReturnTo } from '~/session/return-to';

/** Takes applause and takes it back. Where scripts run it answers in place; else the page it came from is shown again, at the post. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const answer = await applaud(request, form);
  if (form.get('inPlace') === 'yes') return data(answer, answer.applause ? 200 : 400);
  const id = String(form.get('id') ?? '');
  // the post's own page says what became of it
  if (!answer.applause) return redirect(wallPostPath(id));
  const back = new URL(safeReturnTo(form.get('returnTo') ?? '/wall'), 'http://hub');
  if (back.pathname === '/wall' && answer.applause.isApplauded) back.searchParams.set('applauded', id);
  else back.searchParams.delete('applauded');
  return redirect(`${back.pathname}${back.search}#${postAnchor(id)}`);
}

/** Nothing to read here. */
export const loader = () => redirect('/wall');
