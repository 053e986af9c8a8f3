import { limits } from '@groundcrew/shared';
import { Button, TextInput } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { Page } from '~/elements/page';
import { Rows } from '~/elements/rows';
import type { PageHandle } from '~/frame/page-title';
import { FoundRow } from '~/search/found-row';
import classes from '~/search/search.module.css';
import { find } from '~/search/search.server';

export const handle: PageHandle = { title: (t) => t('search:title') };

export async function loader({ request }: LoaderFunctionArgs) {
  const text = new URL(request.url).searchParams.get('q') ?? '';
  return { text, found: await find(request, text, limits.searchHits) };
}

export default function Search() {
  const { t } = useTranslation('search');
  const { text, found } = useLoaderData<typeof loader>();
  return (
    <Page title={text ? t('heading', { text }) : t('title')}>
      <div className={classes.column}>
        <Form method="get" className={classes.form}>
          <TextInput
            key={text}
            type="search"
            name="q"
            defaultValue={text}
            maxLength={limits.searchText}
            aria-label={t('field')}
            placeholder={t('field')}
          />
          <Button type="submit">{t('find')}</Button>
        </Form>
        {found.length > 0 ? (
          <Rows label={t('results')}>
            {found.map((hit) => (
              <FoundRow key={hit.id} hit={hit} />
            ))}
          </Rows>
        ) : (
          <Empty>{text ? t('nothing', { text }) : t('hint')}</Empty>
        )}
      </div>
    </Page>
  );
}
