/** Every verb of `npm run hub -- <verb>`. A concept adds a verb of its own by one line here. */
import { backupVerb } from './backup';
import { createAdminVerb } from './create-admin';
import { exportVerb } from './export';
import type { Verb } from './hub-command';
import { importVerb } from './import';
import { migrateVerb } from './migrate';
import { restoreVerb } from './restore';
import { seedVerb } from './seed';

export const verbs: readonly Verb[] = [
  migrateVerb,
  seedVerb,
  createAdminVerb,
  backupVerb,
  restoreVerb,
  importVerb,
  exportVerb,
];
