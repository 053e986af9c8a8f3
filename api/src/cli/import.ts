/** `hub import`: brings the hub in line with a file, or with --dry-run tells what would change. */
import { readFile, stat } from 'node:fs/promises';
import { change, type Database } from '@groundcrew/db';
import {
  companyDay,
  day,
  decodeImportFile,
  ImportAction,
  type ImportChange,
  ImportFormat,
  ImportKind,
  type ImportPlan,
  type ImportProblem,
  ImportSeverity,
  limits,
  PROJECT_NAME,
  parseInput,
  requiredText,
} from '@groundcrew/shared';
import { Argument, Option } from 'commander';
import { z } from 'zod';
import {
  type ImportOutcome,
  type ImportRequest,
  MEMBERS_CSV,
  runOwnershipImport,
} from '../responsibility/ownership-import';
import { hooks } from '../server/hooks';
import { type HubCommand, UserError, type Verb } from './hub-command';
import { importContributorsFile } from './import-contributors';
import { importMetricPoints } from './import-metric-points';
import { importRoutedRequestsFile } from './import-routed-requests';

const FORMATS = {
  backstage: ImportFormat.BACKSTAGE,
  codeowners: ImportFormat.CODEOWNERS,
  csv: ImportFormat.CSV,
  'members-csv': MEMBERS_CSV,
} as const;

type FormatName = keyof typeof FORMATS;

const importOptions = z.object({
  dryRun: z.boolean().default(false),
  asOf: day().optional(),
  prune: z.boolean().default(false),
  source: requiredText(60).optional(),
  metric: requiredText().optional(),
  badRows: z.enum(['refuse', 'skip']).optional(),
  columns: requiredText(limits.line).optional(),
  createTeams: requiredText().optional(),
  project: requiredText(PROJECT_NAME).optional(),
});

const METRIC_POINTS = 'metric-points';
const ROUTED_REQUESTS = 'routed-requests';
const ALL_CONTRIBUTORS = 'all-contributors';

/** What has a command of its own. */
type OtherFormat = typeof METRIC_POINTS | typeof ROUTED_REQUESTS | typeof ALL_CONTRIBUTORS;

type ImportOptions = z.output<typeof importOptions>;
type OptionName = keyof ImportOptions;

const OF_OWNERSHIP: readonly OptionName[] = ['dryRun', 'asOf', 'prune', 'source'];

/** What each format asks about; anything else would be taken and do nothing. */
const OPTIONS: Record<FormatName | OtherFormat, readonly OptionName[]> = {
  backstage: OF_OWNERSHIP,
  codeowners: OF_OWNERSHIP,
  csv: OF_OWNERSHIP,
  'members-csv': OF_OWNERSHIP,
  [METRIC_POINTS]: ['dryRun', 'metric', 'badRows'],
  [ROUTED_REQUESTS]: ['dryRun', 'source', 'badRows', 'columns', 'createTeams'],
  [ALL_CONTRIBUTORS]: ['dryRun', 'project'],
};

const flagOf = (name: string) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** @throws UserError naming an option that says nothing to this format */
function refuseOthers(format: FormatName | OtherFormat, given: object): void {
  const takes = OPTIONS[format];
  const other = Object.keys(given).find((name) => !takes.some((one) => one === name));
  if (other)
    throw new UserError(`${format} takes no ${flagOf(other)}; it takes ${takes.map(flagOf).join(', ')}.`);
}

/** Warnings of one kind that are shown one by one. */
const SHOWN_ALIKE = 5;

export const importVerb: Verb = (program, hub) => {
  program
    .command('import')
    .description('bring the hub in line with a file, whole or not at all')
    .addArgument(
      new Argument('<format>', 'what the file is').choices([
        ...Object.keys(FORMATS),
        METRIC_POINTS,
        ROUTED_REQUESTS,
        ALL_CONTRIBUTORS,
      ]),
    )
    .argument(
      '<file>',
      'catalogue YAML, CODEOWNERS, CSV (UTF-8; a CSV of Korean Excel is read too), NDJSON of metric points, or an .all-contributorsrc',
    )
    .option('--dry-run', 'only tell what would change')
    .option('--as-of <day>', 'day on which the file was true, e.g. 2026-11-22; today when absent')
    .option('--prune', 'end what an earlier import of this source brought and this file lacks')
    .option('--source <name>', 'name that keeps imports of one origin apart; made of the format when absent')
    .option(
      '--metric <key>',
      'of metric points: the metric of every row, where the file has no column that says',
    )
    .addOption(
      new Option(
        '--bad-rows <way>',
        'of metric points and routed requests: refuse the whole file (the default), or skip them',
      ).choices(['refuse', 'skip']),
    )
    .option('--columns <mapping>', 'of routed requests: e.g. id=number,topic=category+subcategory')
    .option(
      '--project <name>',
      'of all-contributors: what they contributed to; the file’s own name when absent',
    )
    .option('--create-teams <parent>', 'of routed requests: make unknown teams below this one')
    .action(async (format: FormatName | OtherFormat, file: string, given: object) => {
      refuseOthers(format, given);
      const options = parseInput(importOptions, given, []);
      if (format === METRIC_POINTS) return importMetricPoints(hub, file, options);
      if (format === ROUTED_REQUESTS) return importRoutedRequestsFile(hub, file, options);
      if (format === ALL_CONTRIBUTORS) return importContributorsFile(hub, file, options);
      hub.progress.at(`reading ${file}`);
      const { size } = await stat(file);
      if (size > limits.importText) {
        throw new UserError(`${file} has ${size} bytes; at most ${limits.importText} are read.`);
      }
      const bytes = await readFile(file);
      const { text, problems } = decodeImportFile(bytes, format.endsWith('csv'));
      const request = { ...options, format: FORMATS[format], content: text, problems };
      hub.progress.at('comparing with the hub');
      const outcome = await hub.withDatabase((db) => run(db, hub, request));
      hub.progress.end();
      tell(hub, file, options, outcome);
    });
};

function run(db: Database, hub: HubCommand, request: ImportRequest): Promise<ImportOutcome> {
  const now = hub.now();
  return runOwnershipImport(
    {
      today: companyDay(now),
      manager: db.fresh,
      change: (work) => change(db, { actorId: null, now, requestId: null }, work),
      memberLeaves: hooks.memberLeaves,
    },
    request,
  );
}

/** @throws UserError with every fault when the file cannot be imported */
function tell(hub: HubCommand, file: string, { dryRun }: ImportOptions, { plan }: ImportOutcome): void {
  for (const line of warningLines(plan.problems)) hub.say(line);
  const errors = plan.problems.filter(({ severity }) => severity === ImportSeverity.ERROR);
  if (errors.length > 0) {
    const words = errors.map((problem) => `  ${problemLine(problem)}`).join('\n');
    throw new UserError(`${file} was not imported, and nothing was changed:\n${words}`);
  }
  if (dryRun) for (const one of plan.changes) hub.say(changeLine(one));
  for (const line of summaryLines(plan)) hub.say(line);
  const count = plan.changes.length;
  if (dryRun) hub.say(`${count} changes would be made as of ${plan.asOf}. Nothing was changed.`);
  else hub.say(`${count} changes as of ${plan.asOf}, from ${plan.source}.`);
}

function warningLines(problems: readonly ImportProblem[]): string[] {
  const byCode = new Map<string, ImportProblem[]>();
  for (const problem of problems.filter(({ severity }) => severity === ImportSeverity.WARNING)) {
    byCode.set(problem.code, [...(byCode.get(problem.code) ?? []), problem]);
  }
  return [...byCode.values()].flatMap((alike) => [
    ...alike.slice(0, SHOWN_ALIKE).map((problem) => `warning: ${problemLine(problem)}`),
    ...(alike.length > SHOWN_ALIKE ? [`warning: … and ${alike.length - SHOWN_ALIKE} more like this`] : []),
  ]);
}

function problemLine({ line, field, message, code }: ImportProblem): string {
  const place = [line === null ? null : `line ${line}`, field].filter((part) => part !== null).join(', ');
  return `${place ? `${place}: ` : ''}${message} (${code})`;
}

const SIGNS: Record<ImportAction, string> = { CREATE: '+', UPDATE: '~', END: '-' };

function changeLine({ action, kind, key, name, changes }: ImportChange): string {
  const shown = (value: string | null) =>
    value === null || value === '' ? '—' : value.replace(/\s+/g, ' ').slice(0, 80);
  const details = changes.map(({ field, before, after }) => `${field}: ${shown(before)} → ${shown(after)}`);
  const title = name === key ? key : `${key} “${name}”`;
  return [`${SIGNS[action]} ${kind.toLowerCase()} ${title}`, ...details].join('; ');
}

function summaryLines({ changes, counts }: ImportPlan): string[] {
  const row = (cells: (string | number)[]) =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(16) : String(cell).padStart(8))).join('');
  const lines = Object.values(ImportKind).flatMap((kind) => {
    const found = Object.values(ImportAction).map(
      (action) => changes.filter((one) => one.kind === kind && one.action === action).length,
    );
    return found.some((count) => count > 0) ? [row([kind.toLowerCase(), ...found])] : [];
  });
  const head = lines.length > 0 ? [row(['', 'new', 'changed', 'ended'])] : [];
  return [...head, ...lines, `${counts.unchanged} parts of the file are so already.`];
}
