import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import type { LinkRelation } from '~/gql/graphql';
import { type DrawnLink, placesOf } from './connection';
import classes from './connection-diagram.module.css';

/**
 * How the work connects with other work: what comes before on the left, what comes after on the right, what stands beside it below. It is a
 * list in the order of reading, drawn by style alone.
 */
export function ConnectionDiagram({ work, links }: { work: string; links: readonly DrawnLink[] }) {
  const { t } = useTranslation('grayZoneTake');
  const places = placesOf(links);
  return (
    <figure className={classes.diagram} aria-label={t('diagram')}>
      <Place relation="BEFORE" links={places.BEFORE} />
      <div className={classes.place} data-relation="THIS">
        <p>{t('thisWork')}</p>
        <strong>
          <Foreign>{work}</Foreign>
        </strong>
      </div>
      <Place relation="AFTER" links={places.AFTER} />
      <Place relation="BESIDE" links={places.BESIDE} />
    </figure>
  );
}

function Place({ relation, links }: { relation: LinkRelation; links: readonly DrawnLink[] }) {
  const { t } = useTranslation('grayZoneTake');
  if (links.length === 0) return null;
  return (
    <div className={classes.place} data-relation={relation}>
      <p>{t(`relation.${relation}`)}</p>
      <ul>
        {links.map(({ name, note }) => (
          <li key={name}>
            <Foreign>{name}</Foreign>
            {note && (
              <small>
                <Foreign>{note}</Foreign>
              </small>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
