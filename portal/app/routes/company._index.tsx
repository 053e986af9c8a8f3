import { Button } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { load } from '~/api/api.server';
import classes from '~/company/company.module.css';
import { Empty } from '~/elements/empty';
import { Page } from '~/elements/page';
import { Section } from '~/elements/section';
import type { PageHandle } from '~/frame/page-title';
import { CompanyWithKpisDocument } from '~/gql/graphql';
import { ValuesAndKpis } from '~/kpi/list/values-and-kpis';

export const handle: PageHandle = { title: (t) => t('company:title') };

export const loader = ({ request }: LoaderFunctionArgs) => load(request, CompanyWithKpisDocument);

export default function Company() {
  const { t } = useTranslation(['company', 'frame']);
  const { company } = useLoaderData<typeof loader>();
  return (
    <Page
      title={company.name}
      act={
        company.viewerCan.edit && (
          <Button component={Link} to="/company/edit" variant="default">
            {t('frame:edit')}
          </Button>
        )
      }
    >
      <Section title={t('vision')}>
        <p className={classes.words}>{company.vision || t('noVision')}</p>
      </Section>
      <Section title={t('mission')}>
        <p className={classes.words}>{company.mission || t('noVision')}</p>
      </Section>
      <Section title={t('values')}>
        {company.values.length === 0 ? (
          <Empty>{t('noValues')}</Empty>
        ) : (
          <ValuesAndKpis values={company.values} />
        )}
      </Section>
    </Page>
  );
}
