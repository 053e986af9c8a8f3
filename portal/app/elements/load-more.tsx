import { Button } from '@mantine/core';
import { Link, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

/**
 * The next page of a keyset list: a link that keeps the filter and goes on after the last row.
 * @param props.at where on the page the list stands, e.g. #requests; the top when absent
 */
export function LoadMore({
  pageInfo,
  at = '',
}: {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  at?: string;
}) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  if (!pageInfo.hasNextPage || !pageInfo.endCursor) return null;
  const params = new URLSearchParams(search);
  params.set('after', pageInfo.endCursor);
  return (
    <div>
      <Button component={Link} to={`${pathname}?${params}${at}`} variant="default">
        {t('nextPage')}
      </Button>
    </div>
  );
}
