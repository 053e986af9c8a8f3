/**
 * Turns sigs.yaml of kubernetes/community into a Backstage catalogue and a CODEOWNERS file:
 *
 *   node test/kubernetes/convert.mjs <sigs.yaml> <folder>
 *
 * A SIG is a Group, its chairs and technical leads are Users, a subproject is a System of its SIG, each distinct OWNERS
 * address a Component of the first subproject that names it. CODEOWNERS has a line for each of these addresses with every
 * SIG that claims it. The branch that an address names is left out: a renamed branch is not another owner. (An address
 * written with refs/heads/ stays an entry of its own, as the file has it.)
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parse, stringify } from 'yaml';

const API_VERSION = 'backstage.io/v1alpha1';
// Backstage's own limit for metadata.name
const NAME_LIMIT = 63;

/**
 * @param {string} text content of sigs.yaml
 * @returns {{ catalogue: string, codeowners: string, counts: { sigs: number, people: number, subprojects: number, addresses: number, claimedTwice: number } }}
 */
export function convert(text) {
  const sigs = parse(text).sigs;
  const people = peopleOf(sigs);
  const addresses = addressesOf(sigs);
  const entities = [
    ...sigs.map(groupOf),
    ...[...people.values()].map(userOf),
    ...sigs.flatMap((sig) => (sig.subprojects ?? []).map((subproject) => systemOf(sig, subproject))),
    ...[...addresses.values()].map(componentOf),
  ];
  const lines = [...addresses.values()].map(
    ({ path, sigs: claiming }) =>
      `/${escaped(path)} ${[...claiming].map((sig) => `@kubernetes/${sig}`).join(' ')}`,
  );
  return {
    catalogue: entities.map((entity) => `---\n${stringify(entity)}`).join(''),
    codeowners: `# every OWNERS file of Kubernetes with the SIGs that claim it\n${lines.join('\n')}\n`,
    counts: {
      sigs: sigs.length,
      people: people.size,
      subprojects: sigs.flatMap((sig) => sig.subprojects ?? []).length,
      addresses: addresses.size,
      claimedTwice: [...addresses.values()].filter(({ sigs: claiming }) => claiming.size > 1).length,
    },
  };
}

function groupOf({ dir, name, mission_statement: mission }) {
  const description = mission?.trim().replace(/\s+/g, ' ');
  return {
    ...entity('Group', dir, { ...(description ? { description } : {}) }),
    spec: { type: 'team', profile: { displayName: name }, children: [] },
  };
}

/** By handle: a person of several SIGs is one person; chairs lead. */
function peopleOf(sigs) {
  const people = new Map();
  for (const { dir, leadership = {} } of sigs) {
    for (const role of ['chairs', 'tech_leads']) {
      for (const { github, name } of leadership[role] ?? []) {
        const handle = github.toLowerCase();
        const person = people.get(handle) ?? { handle, name, memberOf: new Set(), leadOf: new Set() };
        person.memberOf.add(dir);
        if (role === 'chairs') person.leadOf.add(dir);
        people.set(handle, person);
      }
    }
  }
  return people;
}

function userOf({ handle, name, memberOf, leadOf }) {
  const annotations = { 'groundcrew/lead-of': [...leadOf].join(','), 'groundcrew/discipline': 'DEVELOPMENT' };
  return {
    ...entity('User', handle, { annotations }),
    spec: { profile: { displayName: name }, memberOf: [...memberOf] },
  };
}

function systemOf({ dir }, { name, description }) {
  const words = description?.trim();
  return {
    ...entity('System', systemName(dir, name), { title: name, ...(words ? { description: words } : {}) }),
    spec: { owner: `group:${dir}` },
  };
}

/** By path: each address once, with the SIGs that claim it in their order and the first subproject that does. */
function addressesOf(sigs) {
  const addresses = new Map();
  for (const { dir, subprojects } of sigs) {
    for (const { name, owners } of subprojects ?? []) {
      for (const address of owners ?? []) {
        const path = pathOf(address);
        const known = addresses.get(path) ?? {
          address,
          path,
          sigs: new Set(),
          system: systemName(dir, name),
        };
        known.sigs.add(dir);
        addresses.set(path, known);
      }
    }
  }
  return addresses;
}

function componentOf({ address, path, sigs, system }) {
  const annotations = { 'backstage.io/source-location': `url:${address}` };
  const [owner] = sigs;
  return {
    ...entity('Component', limited(path.replace(/\/OWNERS$/, '')), {
      title: path.replace(/\/OWNERS$/, ''),
      annotations,
    }),
    spec: { type: 'owners', lifecycle: 'production', owner: `group:${owner}`, system },
  };
}

/** `organisation/repository/path`, without the branch. */
function pathOf(address) {
  const { hostname, pathname } = new URL(address);
  const [organisation, repository, ...rest] = decodeURIComponent(pathname).split('/').filter(Boolean);
  return [organisation, repository, ...rest.slice(hostname === 'github.com' ? 2 : 1)].join('/');
}

function systemName(dir, name) {
  return limited(`${dir}.${name}`);
}

/** A valid, short and stable entity name. */
function limited(text) {
  const name = text
    .toLowerCase()
    .replaceAll('/', '.')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  if (name.length <= NAME_LIMIT) return name;
  return `${name.slice(0, NAME_LIMIT - 9)}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}

function entity(kind, name, metadata) {
  return { apiVersion: API_VERSION, kind, metadata: { name, ...metadata } };
}

function escaped(path) {
  return path.replace(/[\s#\\]/g, '\\$&');
}

function main([source, folder]) {
  if (!source || !folder) {
    stderr.write('Usage: node convert.mjs <sigs.yaml> <folder>\n');
    return 2;
  }
  const { catalogue, codeowners, counts } = convert(readFileSync(source, 'utf8'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'catalogue.yaml'), catalogue);
  writeFileSync(join(folder, 'CODEOWNERS'), codeowners);
  stdout.write(
    `${counts.sigs} SIGs, ${counts.people} people, ${counts.subprojects} subprojects, ${counts.addresses} OWNERS entries, ${counts.claimedTwice} claimed by more than one SIG\n`,
  );
  return 0;
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) process.exitCode = main(argv.slice(2));
