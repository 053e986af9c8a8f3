/** What the tests of imports share: sending a file, and looking whether anything was written. */
import type { Company } from '../support/company';
import type { Hub } from '../support/hub';

export interface ImportReport {
  dryRun: boolean;
  applied: boolean;
  counts: { create: number; update: number; end: number; unchanged: number; total: number };
  rows: { action: string; kind: string; key: string; line: number | null }[];
  problems: {
    severity: string;
    code: string;
    line: number | null;
    field: string | null;
    message: string;
    params: { name: string; value: string }[];
  }[];
}

const REPORT = `report { dryRun applied counts { create update end unchanged total } rows { action kind key line }
  problems { severity code line field message params { name value } } }`;
const OWNERSHIP = `mutation ($input: ImportOwnershipInput!) { importOwnership(input: $input) { ${REPORT} } }`;
const MEMBERS = `mutation ($input: ImportMembersInput!) { importMembers(input: $input) { ${REPORT} } }`;

/** Sends a file; the answer as it came, with errors. */
export function askImport(
  hub: Hub,
  who: keyof Company['people'],
  format: string,
  content: string,
  more: Record<string, unknown> = {},
) {
  const input = { format, content, dryRun: false, ...more };
  return hub.ask<{ importOwnership: { report: ImportReport } }>(who, OWNERSHIP, { input });
}

/** Sends a file as an admin. */
export async function sendImport(
  hub: Hub,
  format: string,
  content: string,
  more: Record<string, unknown> = {},
): Promise<ImportReport> {
  const { data, errors } = await askImport(hub, 'admin', format, content, more);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.importOwnership.report;
}

/** Sends a CSV of people as an admin. */
export async function sendMembers(hub: Hub, csv: string, dryRun = false): Promise<ImportReport> {
  const { data, errors } = await hub.ask<{ importMembers: { report: ImportReport } }>('admin', MEMBERS, {
    input: { csv, dryRun },
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.importMembers.report;
}

const TABLES = [
  ...['team', 'member', 'membership', 'responsibility', 'responsibility_revision', 'responsibility_party'],
  ...['import_claim', 'audit', 'outbox', 'search_document', 'search_gram'],
];

/** Rows of every table that an import could touch. */
export async function rowCounts(hub: Hub): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of TABLES) {
    const [row] = await hub.database.db.fresh.query(`SELECT COUNT(*) AS n FROM ${table}`);
    counts[table] = Number(row.n);
  }
  return counts;
}
