import { admin } from './ko/admin';
import { audit } from './ko/audit';
import { chart } from './ko/chart';
import { company } from './ko/company';
import { cover } from './ko/cover';
import { frame } from './ko/frame';
import { grayZone } from './ko/gray-zone';
import { grayZonePropose } from './ko/gray-zone-propose';
import { grayZoneTake } from './ko/gray-zone-take';
import { home } from './ko/home';
import { idea } from './ko/idea';
import { inbox } from './ko/inbox';
import { integration } from './ko/integration';
import { kpi } from './ko/kpi';
import { kpiEdit } from './ko/kpi-edit';
import { kpiList } from './ko/kpi-list';
import { member } from './ko/member';
import { metric } from './ko/metric';
import { peopleImport } from './ko/people-import';
import { problem } from './ko/problem';
import { profile } from './ko/profile';
import { recognition } from './ko/recognition';
import { responsibility } from './ko/responsibility';
import { reward } from './ko/reward';
import { routing } from './ko/routing';
import { search } from './ko/search';
import { session } from './ko/session';
import { team } from './ko/team';

/** All Korean words, a namespace a concept. */
export const ko = {
  admin,
  audit,
  chart,
  company,
  cover,
  frame,
  grayZone,
  grayZonePropose,
  grayZoneTake,
  home,
  idea,
  inbox,
  integration,
  kpi,
  kpiEdit,
  kpiList,
  member,
  metric,
  peopleImport,
  problem,
  profile,
  recognition,
  responsibility,
  reward,
  routing,
  search,
  session,
  team,
};
