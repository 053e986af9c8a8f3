import { admin } from './ko/admin';
import { audit } from './ko/audit';
import { company } from './ko/company';
import { frame } from './ko/frame';
import { home } from './ko/home';
import { member } from './ko/member';
import { peopleImport } from './ko/people-import';
import { problem } from './ko/problem';
import { profile } from './ko/profile';
import { responsibility } from './ko/responsibility';
import { search } from './ko/search';
import { session } from './ko/session';
import { team } from './ko/team';

/** All Korean words, a namespace a concept. */
export const ko = {
  admin,
  audit,
  company,
  frame,
  home,
  member,
  peopleImport,
  problem,
  profile,
  responsibility,
  search,
  session,
  team,
};
