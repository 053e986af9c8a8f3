/** Every verb of `npm run hub -- <verb>`. A concept adds a verb of its own by one line here. */
import { backupVerb } from './backup';
import { createAdminVerb } from './create-admin';
import { detectVerb } from './detect';
import { exportVerb } from './export';
import type { Verb } from './hub-command';
import { importVerb } from './import';
import { migrateVerb } from './migrate';
import { restoreVerb } from './restore';
import { seedVerb } from './seed';
import { verifyAuditVerb } from './verify-audit';

export const verbs: readonly Verb[] = [
  migrateVerb,
  seedVerb,
  createAdminVerb,
  backupVerb,
  restoreVerb,
  importVerb,
  exportVerb,
  detectVerb,
  verifyAuditVerb,
];
