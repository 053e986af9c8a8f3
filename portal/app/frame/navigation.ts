import {
  type Icon,
  IconBuilding,
  IconBulb,
  IconChartLine,
  IconDatabase,
  IconFileImport,
  IconGift,
  IconHeartHandshake,
  IconHistory,
  IconHome,
  IconMap2,
  IconMessageCircleQuestion,
  IconPlugConnected,
  IconPlus,
  IconSquareDashed,
  IconUserCog,
  IconUsers,
} from '@tabler/icons-react';
import type { ParseKeys } from 'i18next';
import type { FrameQuery } from '~/gql/graphql';
import { REPORT_PATH } from './report-places';

type Viewer = NonNullable<FrameQuery['viewer']>;
export type Word = ParseKeys<'frame'>;

/** One place in the menus. `shows` leaves out what the reader may not open; absent means everyone. */
export type Place = {
  to: string;
  word: Word;
  icon: Icon;
  shows?: (viewer: Viewer) => boolean;
  end?: boolean;
  /** Starts of further addresses on which this place is where one is. */
  also?: string[];
  /** Stands out among the tabs, its word for those who listen only. */
  marked?: boolean;
};
export type PlaceGroup = { word: Word | null; places: Place[] };

/** The side menu: a later concept adds its line here. */
export const menu: PlaceGroup[] = [
  { word: null, places: [{ to: '/', word: 'home', icon: IconHome, end: true }] },
  {
    word: 'groupOwnership',
    places: [
      { to: '/map', word: 'map', icon: IconMap2 },
      { to: '/ask', word: 'whose', icon: IconMessageCircleQuestion, also: ['/topics'] },
      { to: '/gray-zones', word: 'grayZones', icon: IconSquareDashed, also: ['/covers'] },
    ],
  },
  {
    word: 'groupMeasure',
    places: [
      { to: '/kpis', word: 'kpis', icon: IconChartLine },
      { to: '/metrics', word: 'metrics', icon: IconDatabase },
    ],
  },
  {
    word: 'groupRecognition',
    places: [
      { to: '/wall', word: 'wall', icon: IconHeartHandshake },
      { to: '/ideas', word: 'ideas', icon: IconBulb },
      { to: '/rewards', word: 'rewards', icon: IconGift },
    ],
  },
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
      {
        to: '/admin/feeds',
        word: 'adminConnections',
        icon: IconPlugConnected,
        also: ['/admin/tokens', '/admin/webhooks'],
        shows: (viewer) => viewer.can.manageTokens || viewer.can.manageWebhooks,
      },
      {
        to: '/admin/rewards',
        word: 'adminRewards',
        icon: IconGift,
        shows: (viewer) => viewer.can.manageRewards,
      },
      { to: '/admin/audit', word: 'adminAudit', icon: IconHistory, shows: (viewer) => viewer.can.readAudit },
    ],
  },
];

/** The tab bar of a phone, before 전체 that opens the whole menu. */
export const tabs: Place[] = [
  { to: '/', word: 'home', icon: IconHome, end: true },
  { to: '/map', word: 'mapShort', icon: IconMap2 },
  { to: REPORT_PATH, word: 'report', icon: IconPlus, marked: true },
  { to: '/wall', word: 'wall', icon: IconHeartHandshake },
];

/** The groups that a reader sees, without empty ones. */
export function menuFor(viewer: Viewer): PlaceGroup[] {
  return menu
    .map((group) => ({ ...group, places: group.places.filter((place) => place.shows?.(viewer) ?? true) }))
    .filter((group) => group.places.length > 0);
}
