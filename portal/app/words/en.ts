import { admin } from './en/admin';
import { audit } from './en/audit';
import { company } from './en/company';
import { frame } from './en/frame';
import { home } from './en/home';
import { member } from './en/member';
import { peopleImport } from './en/people-import';
import { problem } from './en/problem';
import { profile } from './en/profile';
import { responsibility } from './en/responsibility';
import { search } from './en/search';
import { session } from './en/session';
import { team } from './en/team';
import type { ko } from './ko';
import type { Translation } from './parity';

/** All English words, a namespace a concept. */
export const en = {
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
} satisfies Translation<typeof ko>;
