import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { grayZonePath } from '~/elements/paths';
import { Row, RowNote } from '~/elements/rows';
import { useFormat } from '~/format/use-format';
import type { GrayZoneLinkFragment } from '~/gql/graphql';
import { ZoneState } from './zone-state';

/** A gray zone as other pages link to it: its question, where it stands, and since when. */
export function ZoneLinkRow({ zone, note }: { zone: GrayZoneLinkFragment; note?: ReactNode }) {
  const { t } = useTranslation('grayZone');
  const format = useFormat();
  const { state, closedAt, spottedAt } = zone;
  const day = format.dayOf(closedAt ?? spottedAt);
  const since = closedAt
    ? t(state === 'DISMISSED' ? 'noteOf.dismissed' : 'noteOf.adopted', { day })
    : t('noteOf.spotted', { day });
  return (
    <Row after={<ZoneState state={state} />}>
      <Link to={grayZonePath(zone.id)}>
        <Foreign>{zone.question}</Foreign>
      </Link>
      <RowNote>
        {since}
        {note && <> · {note}</>}
      </RowNote>
    </Row>
  );
}
