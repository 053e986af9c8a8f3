import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { grayZonePath } from '~/elements/paths';
import { Section } from '~/elements/section';
import { Toast } from '~/elements/toast';
import { ReplyNote } from '~/form/reply-note';
import type { PageHandle } from '~/frame/page-title';
import { actOnLog, loadLog } from '~/gray-zone/log.server';
import { LogForm } from '~/gray-zone/log-form';
import { LogRows } from '~/gray-zone/log-rows';
import { readToast, toastPath } from '~/gray-zone/toast-words';
import { zoneCrumbs } from '~/gray-zone/zone-crumbs';

export const handle: PageHandle = { title: (t) => t('grayZone:log.title') };

export const shouldRevalidate = () => true;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const toast = readToast(new URL(request.url).searchParams);
  return { ...(await loadLog(request, params.id)), toast };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const acted = await actOnLog(request);
  if (acted.done === null) return data(acted.answer, 400);
  return redirect(toastPath(`${grayZonePath(params.id ?? '')}/log`, acted.done));
}

export default function GrayZoneLog() {
  const { t } = useTranslation('grayZone');
  const { zone, isFirst, toast } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const entries = zone.workLog.edges.map(({ node }) => node);
  const newest = entries[0]?.id ?? '';
  return (
    <Page
      crumbs={zoneCrumbs(t, zone)}
      title={t('log.heading', { question: zone.question })}
      lead={t('log.lead')}
    >
      {isFirst && zone.viewerCan.logWork && (
        <LogForm key={newest} zone={zone} answer={answer?.act === 'log' ? answer : undefined} />
      )}
      <Section
        id="entries"
        title={t('log.entries')}
        note={zone.deliveryCount > 0 ? t('delivered', { count: zone.deliveryCount }) : undefined}
      >
        <ReplyNote reply={answer?.act === 'remove' ? answer.reply : undefined} />
        {entries.length > 0 ? (
          <LogRows entries={entries} label={t('log.entries')} removes />
        ) : (
          <Empty>{t('log.none')}</Empty>
        )}
        <LoadMore pageInfo={zone.workLog.pageInfo} />
      </Section>
      {toast && <Toast key={`${toast}${newest}`}>{t(`toast.${toast}`)}</Toast>}
    </Page>
  );
}
