import { Link, NavLink, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import type { FrameQuery } from '~/gql/graphql';
import { Brand } from './brand';
import { menuFor, type Place } from './navigation';
import classes from './side-menu.module.css';
import { useRoot } from './use-root';

/** The same menu in every role; what one may not open is absent. */
export function SideMenu({ viewer }: { viewer: NonNullable<FrameQuery['viewer']> }) {
  const { t } = useTranslation();
  const companyName = useRoot()?.companyName;
  return (
    <>
      <div className={classes.top}>
        <Brand />
        <p className={classes.company}>{companyName}</p>
      </div>
      <MenuGroups viewer={viewer} />
      <NavLink to="/profile" className={classes.me} aria-label={`${viewer.member.name}, ${t('profile')}`}>
        <Avatar name={viewer.member.name} initials={viewer.member.initials} id={viewer.member.id} />
        <span className={classes.name}>
          <strong>
            <Foreign>{viewer.member.name}</Foreign>
          </strong>
          <span>{viewer.member.title}</span>
        </span>
      </NavLink>
    </>
  );
}

/** The menu's groups and places, also shown as a page on phones. */
export function MenuGroups(props: { viewer: NonNullable<FrameQuery['viewer']>; idPrefix?: string }) {
  const { t } = useTranslation();
  const prefix = props.idPrefix ?? 'menu';
  return menuFor(props.viewer).map(({ word, places }) => (
    <div key={word ?? 'first'} className={classes.group}>
      {word && (
        <p className={classes.heading} id={`${prefix}-${word}`}>
          {t(word)}
        </p>
      )}
      <ul aria-labelledby={word ? `${prefix}-${word}` : undefined}>
        {places.map((place) => (
          <li key={place.to}>
            <PlaceLink place={place} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

// a place may stand for several neighbouring pages, and is "here" on each of them
function PlaceLink({ place }: { place: Place }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const content = (
    <>
      <place.icon size={17} stroke={1.75} aria-hidden />
      {t(place.word)}
    </>
  );
  if (place.also?.some((start) => pathname.startsWith(start))) {
    return (
      <Link to={place.to} prefetch="intent" className={classes.place} aria-current="page">
        {content}
      </Link>
    );
  }
  return (
    <NavLink to={place.to} end={place.end ?? false} prefetch="intent" className={classes.place}>
      {content}
    </NavLink>
  );
}
