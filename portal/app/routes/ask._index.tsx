import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { load } from '~/api/api.server';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { Section } from '~/elements/section';
import type { PageHandle } from '~/frame/page-title';
import { AskPageDocument } from '~/gql/graphql';
import { requestActs } from '~/routing/act-reply';
import { actOnRequest } from '~/routing/acts.server';
import { ask } from '~/routing/ask.server';
import { KEEP } from '~/routing/ask-act';
import { AskPanel } from '~/routing/ask-panel';
import { donePath } from '~/routing/done';
import { DoneToast } from '~/routing/done-toast';
import { InboxList } from '~/routing/inbox-list';
import { propose, sentenceOf } from '~/routing/propose.server';
import { RequestRows } from '~/routing/request-rows';
import { loadDone } from '~/routing/routed.server';
import { RoutingViews } from '~/routing/routing-views';

const MINE = 10;
const INBOX = 50;

export const handle: PageHandle = { title: (t) => t('routing:title') };

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const [page, proposed, done] = await Promise.all([
    load(request, AskPageDocument, { mine: MINE, mineAfter: params.get('after'), inbox: INBOX }),
    propose(request, sentenceOf(params.get('text'))),
    loadDone(request),
  ]);
  return {
    mine: page.mine.edges.map(({ node }) => node),
    pageInfo: page.mine.pageInfo,
    inbox: page.inbox.edges.map(({ node }) => node),
    proposed,
    done,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  if (requestActs.some((act) => act === form.get('act'))) {
    const acted = await actOnRequest(request, form);
    if (acted.done === null) return data({ asked: undefined, answer: acted.answer }, 400);
    const anchor = acted.done === 'withdraw' ? '' : '#inbox';
    return redirect(`${donePath('/ask', acted.done, acted.requestId)}${anchor}`);
  }
  const isKept = form.get('act') === KEEP;
  const outcome = await ask(request, form);
  if (outcome.done) return redirect(donePath('/ask', isKept ? 'kept' : 'sent', outcome.result.id));
  return data({ asked: { reply: outcome.reply, picks: outcome.picks }, answer: undefined }, 400);
}

export default function Ask() {
  const { t } = useTranslation('routing');
  const { mine, pageInfo, inbox, proposed, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Page
      kicker={t('title')}
      title={t('heading')}
      lead={
        inbox.length > 0 && (
          <a href="#inbox" data-underlined>
            {t('headingWaiting', { count: inbox.length })}
          </a>
        )
      }
      rail={
        <Section id="mine" title={t('mine')}>
          {mine.length > 0 ? (
            <RequestRows requests={mine} label={t('mine')} />
          ) : (
            <Empty>{t('mineNone')}</Empty>
          )}
          <LoadMore pageInfo={pageInfo} />
        </Section>
      }
    >
      <RoutingViews open="ask" />
      <AskPanel key={done?.request.id} first={proposed} answer={result?.asked} />
      <InboxList requests={inbox} answer={result?.answer} />
      {done && <DoneToast done={done.done} request={done.request} />}
    </Page>
  );
}
