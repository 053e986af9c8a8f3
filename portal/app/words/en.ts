import { admin } from './en/admin';
import { audit } from './en/audit';
import { chart } from './en/chart';
import { company } from './en/company';
import { cover } from './en/cover';
import { frame } from './en/frame';
import { grayZone } from './en/gray-zone';
import { grayZonePropose } from './en/gray-zone-propose';
import { grayZoneTake } from './en/gray-zone-take';
import { home } from './en/home';
import { idea } from './en/idea';
import { inbox } from './en/inbox';
import { integration } from './en/integration';
import { kpi } from './en/kpi';
import { kpiEdit } from './en/kpi-edit';
import { kpiList } from './en/kpi-list';
import { member } from './en/member';
import { metric } from './en/metric';
import { peopleImport } from './en/people-import';
import { problem } from './en/problem';
import { profile } from './en/profile';
import { recognition } from './en/recognition';
import { responsibility } from './en/responsibility';
import { reward } from './en/reward';
import { routing } from './en/routing';
import { search } from './en/search';
import { session } from './en/session';
import { team } from './en/team';
import type { ko } from './ko';
import type { Translation } from './parity';

/** All English words, a namespace a concept. */
export const en = {
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
} satisfies Translation<typeof ko>;
