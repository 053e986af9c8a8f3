/** `hub verify-audit`: proves that nothing in the audit log and in the ledger of points was changed afterwards. */
import { type ChainReport, inSnapshot, type LedgerReport, verifyChain, verifyLedger } from '@groundcrew/db';
import { UserError, type Verb } from './hub-command';

const HASH = /^[0-9a-f]{64}$/;

export const verifyAuditVerb: Verb = (program, hub) => {
  program
    .command('verify-audit')
    .description('prove the audit log and the ledger of points, row by row; the hub may keep running')
    .option('--head <hash>', 'an end of the log that was noted down earlier: it must still be in the chain')
    .action(async ({ head }: { head?: string }) => {
      if (head !== undefined && !HASH.test(head))
        throw new UserError('--head: expected the 64 characters that an earlier run said.');
      const count = (figure: number) => figure.toLocaleString('en');
      const [audit, ledger] = await hub.withDatabase((db) =>
        // One moment for both: changes that are committed meanwhile are in neither.
        inSnapshot(
          db,
          async ({ manager }): Promise<[ChainReport, LedgerReport]> => [
            await verifyChain(manager, {
              known: head,
              onRows: (rows) => hub.progress.at(`audit log: ${count(rows)} rows`),
            }),
            await verifyLedger(manager, (entries) => hub.progress.at(`ledger: ${count(entries)} entries`)),
          ],
        ),
      );
      hub.progress.end();
      const problems = [
        ...audit.problems.map((problem) => `Audit log: ${problem}`),
        ...(audit.isKnown === false
          ? [`Audit log: ${head} was never an end of this log, or it was written anew.`]
          : []),
        ...ledger.problems.map((problem) => `Ledger: ${problem}`),
      ];
      if (problems.length) throw new UserError(problems.join('\n'));
      hub.say(
        `The audit log is whole: ${count(audit.rows)} rows. It ends with ${audit.head}: noted down elsewhere, this later proves what came before it.`,
      );
      hub.say(
        `The ledger is whole: ${count(ledger.transactions)} transactions on ${count(ledger.accounts)} accounts.`,
      );
      if (ledger.unproven > 0)
        hub.say(
          `Of these, ${count(ledger.unproven)} were booked before the audit log carried their hashes: their sums are right, and nothing else proves them.`,
        );
    });
};
