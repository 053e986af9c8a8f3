import { Link } from '@remix-run/react';
import { IconDatabase, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import { Glyph } from '~/elements/glyph';
import { Row, RowNote } from '~/elements/rows';
import type { Found } from './hits';
import classes from './search.module.css';

/** What was found, as a row that leads there. */
export function FoundRow({ hit }: { hit: Found }) {
  const { t } = useTranslation('search');
  return (
    <Row before={<FoundMark hit={hit} />} after={<span className={classes.kind}>{t(hit.kind)}</span>}>
      <Link to={hit.to}>
        <Foreign>{hit.name}</Foreign>
      </Link>
      <RowNote>{noteOf(hit, t('unowned'))}</RowNote>
    </Row>
  );
}

/** A person's avatar, a team's or a metric's icon, or how surely a responsibility is owned. */
export function FoundMark({ hit }: { hit: Found }) {
  if (hit.kind === 'person') return <Avatar id={hit.id} name={hit.name} initials={hit.initials ?? ''} />;
  return (
    <span className={classes.mark} data-ownership={hit.ownership}>
      {hit.kind === 'team' && <IconUsersGroup size={18} stroke={1.75} aria-hidden />}
      {hit.kind === 'metric' && <IconDatabase size={18} stroke={1.75} aria-hidden />}
      {hit.kind === 'responsibility' && <Glyph certainty={hit.ownership === 'OWNED' ? 'owned' : 'nobody'} />}
    </span>
  );
}

/** The second line: what somebody is, where a team belongs, who owns a responsibility. */
export function noteOf(hit: Found, unowned: string): string {
  return hit.ownership === 'UNOWNED' ? [hit.note, unowned].filter(Boolean).join(' · ') : hit.note;
}
