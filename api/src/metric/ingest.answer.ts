/** What a stream is answered: its counts, and every issue by line, read page by page so that memory stays flat. */
import { type Database, MetricLoadRepository, type MetricLoadRow } from '@groundcrew/db';
import { globalId } from '../core/global-id';

const PAGE = 1_000;

/** The answer's JSON, in pieces. */
export async function* answerOf(
  db: Database,
  load: MetricLoadRow,
  isReplayed: boolean,
): AsyncGenerator<string> {
  const head = {
    state: load.state,
    load: globalId('MetricLoad', load.id),
    rows: load.rowCount,
    new: load.newCount,
    corrected: load.correctedCount,
    unchanged: load.unchangedCount,
    bad: load.badCount,
    ...(isReplayed ? { replayed: true } : {}),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"issues":[`;
  let after: { line: number; seq: number } | undefined;
  for (;;) {
    const page = await new MetricLoadRepository(db.fresh).issues(load.id, after, PAGE);
    const lines = page.map(({ seq: _seq, ...issue }) => JSON.stringify(issue)).join(',\n');
    if (lines) yield `${after ? ',\n' : '\n'}${lines}`;
    after = page.at(-1);
    if (page.length < PAGE) break;
  }
  yield ']}\n';
}
