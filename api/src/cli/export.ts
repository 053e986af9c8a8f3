/** `hub export`: what the hub knows, as a file that a spreadsheet opens. */
import { writeFile } from 'node:fs/promises';
import { ImportSnapshotRepository } from '@groundcrew/db';
import { companyDay, raciMatrixCsv, responsibilitiesCsv } from '@groundcrew/shared';
import { Argument } from 'commander';
import type { Verb } from './hub-command';

const WRITERS = { raci: raciMatrixCsv, responsibilities: responsibilitiesCsv } as const;

export const exportVerb: Verb = (program, hub) => {
  program
    .command('export')
    .description('write what the map is today as CSV')
    .addArgument(
      new Argument('<what>', 'raci: the matrix; responsibilities: what "import csv" reads back').choices(
        Object.keys(WRITERS),
      ),
    )
    .argument('<file>', 'where to; an existing file is replaced')
    .action(async (what: keyof typeof WRITERS, file: string) => {
      const today = companyDay(hub.now());
      hub.progress.at('reading the map');
      const snapshot = await hub.withDatabase((db) => new ImportSnapshotRepository(db.fresh).load(today));
      await writeFile(file, WRITERS[what](snapshot, today));
      hub.progress.end();
      const count = snapshot.responsibilities.filter(({ from }) => from <= today).length;
      hub.say(`${count} responsibilities as of ${today} in ${file}.`);
    });
};
