import { Button } from '@mantine/core';
import { Link, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

/** The next page of a keyset list: a link that keeps the filter and goes on after the last row. */
export function LoadMore({ pageInfo }: { pageInfo: { hasNextPage: boolean; endCursor?: string | null } }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  if (!pageInfo.hasNextPage || !pageInfo.endCursor) return null;
  const params = new URLSearchParams(search);
  params.set('after', pageInfo.endCursor);
  return (
    <div>
      <Button component={Link} to={`${pathname}?${params}`} variant="default">
        {t('nextPage')}
      </Button>
    </div>
  );
}
