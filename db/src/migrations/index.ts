/** Every migration, oldest first. */
import { Core1000000000000 } from './1000-core';

export const migrations = [Core1000000000000];
