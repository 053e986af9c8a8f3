/** `hub import routed-requests`: a history of tickets of any size, as requests with their first and last team. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Database, TeamRepository } from '@groundcrew/db';
import { COMPANY_TIME_ZONE, type RoutedColumns, routedColumns } from '@groundcrew/shared';
import { CsvError, parse } from 'csv-parse';
import { type FileRow, importRoutedRequests } from '../routing/routed-import';
import { type HubCommand, UserError } from './hub-command';

export interface RoutedRequestsOptions {
  dryRun: boolean;
  badRows?: 'refuse' | 'skip';
  source?: string;
  columns?: string;
  createTeams?: string;
}

const SHOWN = 50;
const PERCENT = 100;
const TOLD_EVERY = 250;

/** @throws UserError with the faults when the file was refused */
export async function importRoutedRequestsFile(
  hub: HubCommand,
  file: string,
  options: RoutedRequestsOptions,
): Promise<void> {
  const { size } = await stat(file);
  const reader = new RowReader(file);
  const columns = await columnsOf(reader, options.columns ?? '');
  const result = await hub.withDatabase(async (db) =>
    importRoutedRequests(db, {
      open: () => reader.rows(),
      columns,
      source: options.source ?? 'routed-requests',
      timeZone: COMPANY_TIME_ZONE,
      createTeamsUnder: await parentOf(db, options.createTeams),
      skipBad: options.badRows === 'skip',
      dryRun: options.dryRun,
      now: hub.now(),
      onRows: (step, count) => {
        if (count % TOLD_EVERY !== 0) return;
        hub.progress.at(
          `${step}: ${Math.round((reader.readBytes / Math.max(1, size)) * PERCENT)} %, ${count.toLocaleString('en')} rows`,
        );
      },
    }),
  );
  hub.progress.end();
  const { badCount, faults } = result;
  const lines = faults
    .slice(0, SHOWN)
    .map(({ line, field, message, code }) => `  line ${line}, ${field}: ${message} (${code})`);
  if (badCount > lines.length) lines.push(`  … ${(badCount - lines.length).toLocaleString('en')} more.`);
  if (result.isRefused)
    throw new UserError(
      [`${file} was not imported, and nothing was changed: ${badCount} bad rows.`, ...lines].join('\n'),
    );
  for (const line of lines) hub.say(line);
  const count = (number: number) => number.toLocaleString('en');
  if (options.dryRun)
    hub.say(
      `${count(result.rows)} rows, ${count(result.newTopics)} new topics, ${count(result.newTeams)} new teams, ${count(badCount)} left out. Nothing was changed.`,
    );
  else
    hub.say(
      `${count(result.rows)} rows: ${count(result.added)} new requests, ${count(result.alreadyThere)} already there, ${count(badCount)} left out; ${count(result.newTopics)} new topics, ${count(result.newTeams)} new teams.`,
    );
}

async function columnsOf(reader: RowReader, mapping: string): Promise<RoutedColumns> {
  const headings = await reader.headings();
  const read = routedColumns(mapping, headings);
  if ('problem' in read) throw new UserError(`--columns: ${read.problem} It has ${headings.join(', ')}.`);
  return read.columns;
}

async function parentOf(db: Database, name: string | undefined): Promise<number | null> {
  if (name === undefined) return null;
  const team = await new TeamRepository(db.fresh).byKey(name);
  if (!team || team.to !== null)
    throw new UserError(`--create-teams: there is no team with the key or name “${name}”.`);
  return team.id;
}

/** The rows of a CSV file, as often as they are asked for. */
class RowReader {
  readBytes = 0;

  constructor(private readonly file: string) {}

  async headings(): Promise<string[]> {
    for await (const row of this.records({ to_line: 1 })) return row.record;
    throw new UserError(`${this.file} is empty.`);
  }

  /** @throws UserError naming the line where the file is no CSV */
  async *rows(): AsyncGenerator<FileRow> {
    let headings: string[] | null = null;
    for await (const { record, line } of this.records({})) {
      if (headings === null) headings = record;
      else
        yield { line, cells: Object.fromEntries(headings.map((heading, at) => [heading, record[at] ?? ''])) };
    }
  }

  private async *records(options: { to_line?: number }): AsyncGenerator<{ record: string[]; line: number }> {
    this.readBytes = 0;
    const input = createReadStream(this.file);
    input.on('data', (piece) => {
      this.readBytes += piece.length;
    });
    const parser = parse({
      bom: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
      relax_column_count: true,
      ...options,
    });
    input.on('error', (error) => parser.destroy(error));
    input.pipe(parser);
    try {
      for await (const { record, info } of parser as AsyncIterable<{
        record: string[];
        info: { lines: number };
      }>)
        yield { record, line: info.lines };
    } catch (error) {
      if (error instanceof CsvError) throw new UserError(`${this.file} is not a CSV file: ${error.message}`);
      throw error;
    } finally {
      input.destroy();
    }
  }
}
