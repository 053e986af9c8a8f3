/** Who owned what in Kubernetes at five days, read straight from its sigs.yaml: nothing here uses the product's code. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const folder = join(__dirname, '..', '..', '..', 'shared', 'data', 'ownership-kubernetes');

/** Snapshots with the day of their commit, oldest first. */
export const snapshots = [
  { file: 'history/sigs-2019-01-01.yaml', day: '2018-12-31' },
  { file: 'history/sigs-2021-01-01.yaml', day: '2020-12-21' },
  { file: 'history/sigs-2023-01-01.yaml', day: '2022-12-31' },
  { file: 'history/sigs-2025-01-01.yaml', day: '2024-12-30' },
  { file: 'sigs.yaml', day: '2026-08-21' },
] as const;

export type SnapshotFile = (typeof snapshots)[number]['file'];

/** The data is not part of the project: without it the tests are skipped aloud, and fail where nothing may be skipped. */
export const isThere = existsSync(join(folder, 'sigs.yaml'));
if (!isThere) {
  process.stderr.write(`\nNOT TESTED: the Kubernetes ownership data is missing (${folder}).\n\n`);
}

/** `describe` where the data is there or nothing may be skipped. */
export const describeWithData = isThere || process.env.CI === 'true' ? describe : describe.skip;

interface Sig {
  dir: string;
  leadership?: Record<string, { github: string }[] | null>;
  subprojects?: { name: string; owners?: string[] | null }[] | null;
}

export interface Facts {
  sigs: Set<string>;
  people: Set<string>;
  /** `sig-apps/examples`. */
  subprojects: Set<string>;
  /** Path without the branch → the SIGs that claim it, in alphabetical order, joined by commas. */
  entries: Map<string, string>;
  /** Path → the first subproject that names it. */
  parents: Map<string, string>;
}

export function factsOf(file: SnapshotFile): Facts {
  const { sigs } = parse(readFileSync(join(folder, file), 'utf8')) as { sigs: Sig[] };
  const claims = new Map<string, Set<string>>();
  const parents = new Map<string, string>();
  for (const { dir, subprojects } of sigs) {
    for (const { name, owners } of subprojects ?? []) {
      for (const address of owners ?? []) {
        const path = entryName(address);
        claims.set(path, (claims.get(path) ?? new Set()).add(dir));
        if (!parents.has(path)) parents.set(path, `${dir}/${name}`);
      }
    }
  }
  const leaders = sigs.flatMap(({ leadership }) => [
    ...(leadership?.chairs ?? []),
    ...(leadership?.tech_leads ?? []),
  ]);
  return {
    sigs: new Set(sigs.map(({ dir }) => dir)),
    people: new Set(leaders.map(({ github }) => github.toLowerCase())),
    subprojects: new Set(
      sigs.flatMap(({ dir, subprojects }) => (subprojects ?? []).map(({ name }) => `${dir}/${name}`)),
    ),
    entries: new Map([...claims].map(([path, dirs]) => [path, [...dirs].sort().join(',')])),
    parents,
  };
}

/** …/kubernetes/api/master/OWNERS and …/kubernetes/api/blob/main/OWNERS are both kubernetes/api. */
function entryName(address: string): string {
  const match =
    /^https:\/\/(?:raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/|github\.com\/([^/]+\/[^/]+)\/blob\/)[^/]+\/(.+)$/.exec(
      address,
    );
  if (!match) throw new Error(`Not an OWNERS address: ${address}`);
  return `${match[1] ?? match[2]}/${match[3]}`.replace(/\/{2,}/g, '/').replace(/\/OWNERS$/, '');
}

export interface Converted {
  catalogue: string;
  codeowners: string;
}

/** Paths of the catalogue and the CODEOWNERS file that the script makes of a snapshot. */
export function convert(file: SnapshotFile, into: string): Converted {
  const script = join(__dirname, '..', 'kubernetes', 'convert.mjs');
  const target = join(into, file.replace(/\W+/g, '-'));
  execFileSync(process.execPath, [script, join(folder, file), target]);
  return { catalogue: join(target, 'catalogue.yaml'), codeowners: join(target, 'CODEOWNERS') };
}

/** A folder of one's own and how to remove it. */
export function workFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'groundcrew-kubernetes-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
