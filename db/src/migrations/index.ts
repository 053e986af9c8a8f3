/** Every migration, oldest first. */
import { Core1000000000000 } from './1000-core';
import { Responsibility1100000000000 } from './1100-responsibility';
import { ImportClaim1200000000000 } from './1200-import-claim';

export const migrations = [Core1000000000000, Responsibility1100000000000, ImportClaim1200000000000];
