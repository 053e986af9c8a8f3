/** `hub import`: brings the hub in line with a file, or with --dry-run tells what would change. */
import { readFile, stat } from 'node:fs/promises';
import { change, type Database } from '@groundcrew/db';
import {
  day,
  dayOf,
  decodeImportFile,
  ImportAction,
  type ImportChange,
  ImportFormat,
  ImportKind,
  type ImportPlan,
  type ImportProblem,
  ImportSeverity,
  limits,
  parseInput,
  requiredText,
} from '@groundcrew/shared';
import { Argument } from 'commander';
import { z } from 'zod';
import {
  type ImportOutcome,
  type ImportRequest,
  MEMBERS_CSV,
  runOwnershipImport,
} from '../responsibility/ownership-import';
import { hooks } from '../server/hooks';
import { type HubCommand, UserError, type Verb } from './hub-command';

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
});

type ImportOptions = z.output<typeof importOptions>;

/** A company's day where nobody says otherwise. */
const TIME_ZONE = 'Asia/Seoul';
/** Warnings of one kind that are shown one by one. */
const SHOWN_ALIKE = 5;

export const importVerb: Verb = (program, hub) => {
  program
    .command('import')
    .description('bring the hub in line with a file, whole or not at all')
    .addArgument(new Argument('<format>', 'what the file is').choices(Object.keys(FORMATS)))
    .argument('<file>', 'catalogue YAML, CODEOWNERS, or CSV (UTF-8; a CSV of Korean Excel is read too)')
    .option('--dry-run', 'only tell what would change')
    .option('--as-of <day>', 'day on which the file was true, e.g. 2026-11-22; today when absent')
    .option('--prune', 'end what an earlier import of this source brought and this file lacks')
    .option('--source <name>', 'name that keeps imports of one origin apart; made of the format when absent')
    .action(async (format: FormatName, file: string, given: unknown) => {
      const options = parseInput(importOptions, given, []);
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
      today: dayOf(now, TIME_ZONE),
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
