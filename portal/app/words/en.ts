import { frame } from './en/frame';
import { problem } from './en/problem';
import { session } from './en/session';
import type { ko } from './ko';
import type { Translation } from './parity';

/** All English words, a namespace a concept. */
export const en = { frame, problem, session } satisfies Translation<typeof ko>;
