import {
  type Icon,
  IconBuilding,
  IconFileImport,
  IconHistory,
  IconHome,
  IconMap2,
  IconUserCog,
  IconUsers,
} from '@tabler/icons-react';
import type { ParseKeys } from 'i18next';
import type { FrameQuery } from '~/gql/graphql';

type Viewer = NonNullable<FrameQuery['viewer']>;
export type Word = ParseKeys<'frame'>;

/** One place in the menus. `shows` leaves out what the reader may not open; absent means everyone. */
export type Place = {
  to: string;
  word: Word;
  icon: Icon;
  shows?: (viewer: Viewer) => boolean;
  end?: boolean;
};
export type PlaceGroup = { word: Word | null; places: Place[] };

/** The side menu: a later concept adds its line here. */
export const menu: PlaceGroup[] = [
  { word: null, places: [{ to: '/', word: 'home', icon: IconHome, end: true }] },
  { word: 'groupOwnership', places: [{ to: '/map', word: 'map', icon: IconMap2 }] },
  {
    word: 'groupPeople',
    places: [
      { to: '/people', word: 'people', icon: IconUsers },
      { to: '/company', word: 'company', icon: IconBuilding },
    ],
  },
  {
    word: 'groupAdmin',
    places: [
      {
        to: '/admin',
        word: 'adminPeople',
        icon: IconUserCog,
        shows: (viewer) => viewer.can.managePeople,
        end: true,
      },
      {
        to: '/admin/import-people',
        word: 'adminImport',
        icon: IconFileImport,
        shows: (viewer) => viewer.can.managePeople || viewer.can.importOwnership,
      },
      { to: '/admin/audit', word: 'adminAudit', icon: IconHistory, shows: (viewer) => viewer.can.readAudit },
    ],
  },
];

/** The tab bar of a phone, before 전체 that opens the whole menu. */
export const tabs: Place[] = [
  { to: '/', word: 'home', icon: IconHome, end: true },
  { to: '/map', word: 'mapShort', icon: IconMap2 },
  { to: '/people', word: 'people', icon: IconUsers },
];

/** The groups that a reader sees, without empty ones. */
export function menuFor(viewer: Viewer): PlaceGroup[] {
  return menu
    .map((group) => ({ ...group, places: group.places.filter((place) => place.shows?.(viewer) ?? true) }))
    .filter((group) => group.places.length > 0);
}
