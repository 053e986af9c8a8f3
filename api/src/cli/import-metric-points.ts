/** `hub import metric-points`: points of a file of any size, through the same loader as a stream. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  change,
  type Database,
  type LoadIssueRow,
  MetricLoadRepository,
  MetricRepository,
} from '@groundcrew/db';
import { BadRows, companyDay, LoadSource, LoadState, MetricIndex, PointFormat } from '@groundcrew/shared';
import { beginLoad, type LoadRequest, type LoadSurroundings, runLoad } from '../metric/point-load';
import { type HubCommand, UserError } from './hub-command';

export interface MetricPointsOptions {
  dryRun: boolean;
  /** Key or name of the metric of every row. */
  metric?: string;
  badRows?: 'refuse' | 'skip';
}

/** Issues that are shown one by one; all of them stand in the list of loads. */
const SHOWN = 50;
const SNIFFED = 64 * 1024;

/** @throws UserError with the issues when the file was refused */
export async function importMetricPoints(
  hub: HubCommand,
  file: string,
  options: MetricPointsOptions,
): Promise<void> {
  const { size } = await stat(file);
  const charset = await charsetOf(file);
  if (charset === 'euc-kr')
    hub.say('The file is not UTF-8; it was read as EUC-KR. Check that names look right.');
  const { result, issues } = await hub.withDatabase((db) => run(db, hub, file, size, charset, options));
  hub.progress.end();
  const issueLines = issues.slice(0, SHOWN).map((issue) => `  ${lineOf(issue)}`);
  if (issues.length > SHOWN) issueLines.push('  … and more like these; the list of loads has them all.');
  const count = (number: number) => number.toLocaleString('en');
  if (result.state === LoadState.REFUSED)
    throw new UserError(
      [
        `${file} was not imported, and nothing was changed${result.badCount > 0 ? `: ${count(result.badCount)} bad rows` : ''}.`,
        ...issueLines,
      ].join('\n'),
    );
  for (const line of issueLines) hub.say(line);
  const { rowCount, newCount, correctedCount, unchangedCount, badCount } = result;
  const counts = `${count(newCount)} new, ${count(correctedCount)} corrected, ${count(unchangedCount)} unchanged, ${count(badCount)} left out`;
  hub.say(`${count(rowCount)} points: ${counts}.${options.dryRun ? ' Nothing was changed.' : ''}`);
}

async function run(
  db: Database,
  hub: HubCommand,
  file: string,
  size: number,
  charset: string,
  options: MetricPointsOptions,
) {
  const request: LoadRequest = {
    source: LoadSource.COMMAND,
    name: basename(file),
    memberId: null,
    tokenId: null,
    idempotencyKey: null,
    badRows: options.badRows === 'skip' ? BadRows.SKIP : BadRows.REFUSE_ALL,
    format: /\.(ndjson|jsonl)$/i.test(file) ? PointFormat.NDJSON : PointFormat.CSV,
    onlyMetricId: await chosenMetric(db, options.metric),
    dryRun: options.dryRun,
    tellCorrections: 0,
  };
  const around: LoadSurroundings = {
    db,
    now: () => hub.now(),
    today: companyDay(hub.now()),
    change: (work) => change(db, { actorId: null, now: hub.now(), requestId: null }, work),
  };
  let readBytes = 0;
  async function* text(): AsyncGenerator<string> {
    const decoder = new TextDecoder(charset);
    for await (const piece of createReadStream(file)) {
      readBytes += (piece as Buffer).length;
      yield decoder.decode(piece as Buffer, { stream: true });
    }
    yield decoder.decode();
  }
  const onRows = (count: number) => {
    const percent = size > 0 ? Math.round((readBytes / size) * 100) : 100;
    hub.progress.at(
      percent < 100
        ? `${bar(percent)} ${percent} %  ${count.toLocaleString('en')} points read`
        : `${bar(100)} ${count.toLocaleString('en')} points read, bringing them in`,
    );
  };
  const loadId = await beginLoad(around, request);
  const result = await runLoad(around, request, loadId, { text: text(), onRows });
  const issues = await new MetricLoadRepository(db.fresh).issues(loadId, undefined, SHOWN + 1);
  if (options.dryRun) await db.transaction((manager) => new MetricLoadRepository(manager).remove(loadId));
  return { result, issues };
}

async function chosenMetric(db: Database, name: string | undefined): Promise<number | null> {
  if (name === undefined) return null;
  const found = new MetricIndex(await new MetricRepository(db.fresh).names()).find(name);
  if (!found || found.problem)
    throw new UserError(`--metric: there is no metric in use with the key or name “${name}”.`);
  return found.id;
}

/** UTF-8 where the beginning of the file is that, UTF-16 with its mark, else what Korean Excel writes. */
async function charsetOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SNIFFED), 0, SNIFFED, 0);
    const bytes = buffer.subarray(0, bytesRead);
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
    // The last character may be cut in two.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'euc-kr';
    throw error;
  } finally {
    await handle.close();
  }
}

const WIDTH = 24;

const bar = (percent: number): string => {
  const filled = Math.round((percent / 100) * WIDTH);
  return `[${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}]`;
};

function lineOf({ line, field, message, code }: LoadIssueRow): string {
  const place = line === 0 ? '' : `line ${line}${field ? `, ${field}` : ''}: `;
  return `${place}${message} (${code})`;
}
