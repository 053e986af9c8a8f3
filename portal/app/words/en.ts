import { audit } from './en/audit';
import { company } from './en/company';
import { frame } from './en/frame';
import { home } from './en/home';
import { member } from './en/member';
import { problem } from './en/problem';
import { profile } from './en/profile';
import { search } from './en/search';
import { session } from './en/session';
import { team } from './en/team';
import type { ko } from './ko';
import type { Translation } from './parity';

/** All English words, a namespace a concept. */
export const en = {
  audit,
  company,
  frame,
  home,
  member,
  problem,
  profile,
  search,
  session,
  team,
} satisfies Translation<typeof ko>;
