import { Button } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AdminNav } from '~/admin/admin-nav';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import { Row, RowNote, Rows } from '~/elements/rows';
import { useFormat } from '~/format/use-format';
import type { PageHandle } from '~/frame/page-title';
import { DeliveryStateWords } from '~/integration/delivery-state';
import classes from '~/integration/integration.module.css';
import { loadWebhooks } from '~/integration/webhook.server';

export const handle: PageHandle = { title: (t) => t('integration:webhooks.title') };

export const loader = ({ request }: LoaderFunctionArgs) => loadWebhooks(request);

export default function Webhooks() {
  const { t } = useTranslation('integration');
  const { webhooks, pageInfo } = useLoaderData<typeof loader>();
  return (
    <Page
      title={t('webhooks.heading')}
      lead={t('webhooks.lead')}
      act={
        <Button component={Link} to="/admin/webhooks/new">
          {t('webhooks.make')}
        </Button>
      }
    >
      <AdminNav />
      {webhooks.length > 0 ? <WebhookRows /> : <Empty>{t('webhooks.none')}</Empty>}
      <LoadMore pageInfo={pageInfo} />
    </Page>
  );
}

function WebhookRows() {
  const { t } = useTranslation('integration');
  const format = useFormat();
  const { webhooks } = useLoaderData<typeof loader>();
  return (
    <Rows label={t('webhooks.title')}>
      {webhooks.map(({ id, name, host, format: shape, isActive, deliveries }) => {
        const last = deliveries.edges[0]?.node;
        return (
          <Row
            key={id}
            after={
              <span className={classes.mark} data-state={isActive ? 'live' : 'held'}>
                {t(isActive ? 'webhooks.active' : 'webhooks.inactive')}
              </span>
            }
          >
            <Link to={`/admin/webhooks/${encodeURIComponent(id)}`}>{name}</Link>
            <RowNote>
              {host} · {t(`webhooks.formats.${shape}`)}
            </RowNote>
            {last && (
              <RowNote>
                {t('webhooks.lastDelivery')} {format.ago(last.createdAt)} ·{' '}
                <DeliveryStateWords state={last.state} />
              </RowNote>
            )}
          </Row>
        );
      })}
    </Rows>
  );
}
