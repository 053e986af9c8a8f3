import { revokeApiTokenInput } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AdminNav } from '~/admin/admin-nav';
import { requireAbility } from '~/admin/require-admin.server';
import { api, load } from '~/api/api.server';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { Toast } from '~/elements/toast';
import { submit } from '~/form/submit.server';
import type { PageHandle } from '~/frame/page-title';
import { ApiTokensDocument, RevokeApiTokenDocument } from '~/gql/graphql';
import { TokenRows } from '~/integration/token-rows';

const PAGE = 50;

export const handle: PageHandle = { title: (t) => t('integration:tokens.title') };

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAbility(request, 'manageTokens');
  const after = new URL(request.url).searchParams.get('after');
  const { apiTokens } = await load(request, ApiTokensDocument, { first: PAGE, after });
  return { tokens: apiTokens.edges.map(({ node }) => node), pageInfo: apiTokens.pageInfo };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const outcome = await submit(form, revokeApiTokenInput, (input) =>
    api(request, RevokeApiTokenDocument, { input }),
  );
  if (outcome.done) return { revoked: true, answer: null };
  return data({ revoked: false, answer: { id: String(form.get('id')), reply: outcome.reply } }, 400);
}

export default function Tokens() {
  const { t } = useTranslation('integration');
  const { tokens, pageInfo } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Page
      title={t('tokens.heading')}
      lead={t('tokens.lead')}
      act={
        <Button component={Link} to="/admin/tokens/new">
          {t('tokens.make')}
        </Button>
      }
    >
      <AdminNav />
      {tokens.length > 0 ? (
        <TokenRows tokens={tokens} answer={result?.answer ?? null} />
      ) : (
        <Empty>{t('tokens.none')}</Empty>
      )}
      <LoadMore pageInfo={pageInfo} />
      {result?.revoked && <Toast>{t('tokens.revoked')}</Toast>}
    </Page>
  );
}
