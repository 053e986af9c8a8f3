import { readNotificationsInput } from '@groundcrew/shared';
import { redirect } from '@remix-run/node';
import { api, load } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import { InboxDocument, type InboxQuery, ReadNotificationsDocument } from '~/gql/graphql';
import { safeReturnTo } from '~/session/return-to';

const PAGE = 50;

export type InboxItem = InboxQuery['notifications']['edges'][number]['node'];

export async function loadInbox(request: Request) {
  const after = new URL(request.url).searchParams.get('after');
  const { notifications } = await load(request, InboxDocument, { first: PAGE, after });
  return { items: notifications.edges.map(({ node }) => node), pageInfo: notifications.pageInfo };
}

/** Marks one or all as read; with `open` it then opens that page, so that looking at it is reading it. */
export async function readInbox(request: Request) {
  const form = await request.formData();
  const open = form.get('open');
  form.delete('open');
  const outcome = await submit(form, readNotificationsInput, (input) =>
    api(request, ReadNotificationsDocument, { input }),
  );
  if (outcome.done && typeof open === 'string' && open) throw redirect(safeReturnTo(open));
  return outcome;
}
