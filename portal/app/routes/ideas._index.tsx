import { Button } from '@mantine/core';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Empty } from '~/elements/empty';
import { LoadMore } from '~/elements/load-more';
import { Page } from '~/elements/page';
import type { PageHandle } from '~/frame/page-title';
import { isNarrowed } from '~/idea/idea-filter';
import { IdeaFilterForm } from '~/idea/idea-filter-form';
import { IdeaRows } from '~/idea/idea-rows';
import { loadIdeas } from '~/idea/ideas.server';

export const handle: PageHandle = { title: (t) => t('idea:title') };

export const loader = ({ request }: LoaderFunctionArgs) => loadIdeas(request);

export default function Ideas() {
  const { t } = useTranslation('idea');
  const { filter, isLead, person, ideas, pageInfo } = useLoaderData<typeof loader>();
  const narrowed = isNarrowed(filter);
  const heading = person
    ? t('headingOf', { name: person.name })
    : t(narrowed ? 'headingFiltered' : 'heading');
  return (
    <Page
      kicker={t('title')}
      title={heading}
      lead={t('lead')}
      act={
        <Button component={Link} to="/ideas/new">
          {t('raise')}
        </Button>
      }
    >
      {(ideas.length > 0 || narrowed) && (
        <IdeaFilterForm key={JSON.stringify(filter)} filter={filter} isLead={isLead} />
      )}
      {ideas.length > 0 && <IdeaRows ideas={ideas} label={t('list')} />}
      {ideas.length === 0 && narrowed && (
        <Empty
          act={
            <Button component={Link} to="/ideas" variant="default">
              {t('showAll')}
            </Button>
          }
        >
          {t('none')}
        </Empty>
      )}
      {ideas.length === 0 && !narrowed && <Empty>{t('empty')}</Empty>}
      <LoadMore pageInfo={pageInfo} />
    </Page>
  );
}
