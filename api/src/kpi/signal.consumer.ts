/** After a load, and after what changes how a KPI is judged, its rules look at once. */
import { SignalRuleRepository, type SignalRuleRow } from '@groundcrew/db';
import { companyDay, type DayWindow, isDay } from '@groundcrew/shared';
import type { OutboxConsumer } from '../core/outbox-worker';
import { evaluateRules, type LoadNews, type SignalParts } from './signal-evaluation';

/** What was over before one of these does not fire any more: it was judged otherwise, or not at all. */
const BEGINS_ANEW = new Set(['kpi.updated', 'kpi.baseline-set', 'kpi.resumed']);
/** What of a KPI decides which periods are beyond an edge. */
const JUDGED_BY = ['numeratorId', 'denominatorId', 'basis', 'direction', 'target'];
const RULE = new Set(['signal-rule.created', 'signal-rule.resumed']);
const LOADED = 'metric-load.finished';

/** Looks at the rules that an event concerns. An event that comes again finds that they fired. */
export function signalConsumer(parts: SignalParts): OutboxConsumer {
  return {
    name: 'signal-rules',
    wants: (topic) => topic === LOADED || RULE.has(topic) || BEGINS_ANEW.has(topic),
    async handle({ topic, subjectId, payload, at }) {
      if (topic === 'kpi.updated' && !JUDGED_BY.some((key) => key in payload)) return;
      if (BEGINS_ANEW.has(topic)) {
        await parts.db.transaction((manager) =>
          new SignalRuleRepository(manager).watchFrom(subjectId, companyDay(at)),
        );
      }
      await evaluateRules(
        parts,
        await concerned(parts, topic, subjectId, payload),
        topic === LOADED ? loadNews(payload) : undefined,
      );
    },
  };
}

function loadNews({ from, newFrom, newTo }: Record<string, unknown>): LoadNews | undefined {
  if (!isDay(String(from))) return undefined;
  const came: DayWindow = { from: String(newFrom), to: String(newTo) };
  return { since: String(from), came: isDay(came.from) && isDay(came.to) ? came : null };
}

function concerned(
  { db }: SignalParts,
  topic: string,
  subjectId: number,
  payload: Record<string, unknown>,
): Promise<SignalRuleRow[]> {
  const rules = new SignalRuleRepository(db.fresh);
  if (topic === LOADED) {
    const ids = Array.isArray(payload.metricIds) ? payload.metricIds.filter(Number.isInteger) : [];
    return rules.watchingMetrics(ids);
  }
  return rules.watching(RULE.has(topic) ? 'id' : 'kpi_id', [subjectId]);
}
