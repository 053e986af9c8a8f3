import { Button } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { load } from '~/api/api.server';
import classes from '~/company/company.module.css';
import { Empty } from '~/elements/empty';
import { Page } from '~/elements/page';
import { Row, RowNote, Rows } from '~/elements/rows';
import { Section } from '~/elements/section';
import type { PageHandle } from '~/frame/page-title';
import { CompanyPageDocument } from '~/gql/graphql';

export const handle: PageHandle = { title: (t) => t('company:title') };

export const loader = ({ request }: LoaderFunctionArgs) => load(request, CompanyPageDocument);

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
          <Rows label={t('values')}>
            {company.values.map(({ id, name, description }) => (
              <Row key={id}>
                <strong>{name}</strong>
                <RowNote>{description}</RowNote>
              </Row>
            ))}
          </Rows>
        )}
      </Section>
    </Page>
  );
}
