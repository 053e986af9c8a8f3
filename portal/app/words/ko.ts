import { frame } from './ko/frame';
import { problem } from './ko/problem';
import { session } from './ko/session';

/** All Korean words, a namespace a concept. */
export const ko = { frame, problem, session };
