import { readSettings } from './settings';

/** The settings of this process; server.mjs has checked them before it listens. */
export const settings = readSettings(process.env);
