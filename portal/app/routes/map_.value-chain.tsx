import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Page } from '~/elements/page';
import { Section } from '~/elements/section';
import type { PageHandle } from '~/frame/page-title';
import { defineValueChain, loadValueChains } from '~/responsibility/value-chain/value-chain.server';
import { ValueChainForm } from '~/responsibility/value-chain/value-chain-form';

export const handle: PageHandle = { title: (t) => t('responsibility:forms.chain.title') };

export const loader = ({ request }: LoaderFunctionArgs) => loadValueChains(request);

export async function action({ request }: ActionFunctionArgs) {
  const chain = String((await request.clone().formData()).get('chain') ?? '');
  const outcome = await defineValueChain(request);
  return outcome.done ? redirect('/map/value-chain') : data({ chain, reply: outcome.reply }, 400);
}

export default function ValueChains() {
  const { t } = useTranslation('responsibility');
  const { chains, canDefine } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const replyTo = (id: string) => (answer?.chain === id ? answer.reply : undefined);
  return (
    <Page
      crumbs={[{ to: '/map', label: t('title') }]}
      title={t('forms.chain.heading')}
      lead={t('forms.chain.lead')}
    >
      {chains.map((chain) => (
        <Section key={chain.id} title={chain.name}>
          {chain.viewerCan.edit ? (
            <ValueChainForm key={JSON.stringify(chain.stages)} chain={chain} reply={replyTo(chain.id)} />
          ) : (
            <p>{chain.stages.map((stage) => stage.name).join(' → ')}</p>
          )}
        </Section>
      ))}
      {canDefine ? (
        <Section title={t('forms.chain.new')}>
          <ValueChainForm key={chains.length} chain={null} reply={replyTo('')} />
        </Section>
      ) : (
        chains.length === 0 && <Empty>{t('forms.chain.none')}</Empty>
      )}
    </Page>
  );
}
