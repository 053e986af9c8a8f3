/** What other systems are told, in the format that each understands. */
import { randomBytes } from 'node:crypto';
import type { KpiRow, MemberRow, SignalFiringRow, SignalRuleRow } from '@groundcrew/db';
import {
  addDays,
  LimitSide,
  type Locale,
  type PeriodUnit,
  type SignalBoundary,
  WebhookFormat,
} from '@groundcrew/shared';
import { globalId } from '../core/global-id';

/** The `webhook-id` of one message; the same on every attempt, so that a receiver knows a repeat. */
export const newMessageId = (): string => `msg_${randomBytes(18).toString('base64url')}`;

/** Which delivery tells of a firing. */
export const firingKey = (firingId: number): string => `SignalFiring:${firingId}`;

/** The body of a call that an admin makes to try a webhook. */
export function testBody(format: WebhookFormat, locale: Locale, publicUrl: string, at: Date): string {
  if (format === WebhookFormat.SLACK) {
    const text = locale === 'en' ? 'A test from Groundcrew: ' : 'Groundcrew에서 보낸 시험 메시지예요: ';
    return JSON.stringify({ text: text + publicUrl });
  }
  return JSON.stringify({ type: 'webhook.test', timestamp: at.toISOString(), data: { url: publicUrl } });
}

export interface FiredSignal {
  kpi: KpiRow;
  owner: MemberRow;
  rule: SignalRuleRow;
  firing: SignalFiringRow;
  publicUrl: string;
}

/** The body that tells of a firing. Slack gets a sentence in the owner's language, in Korean where none is chosen. */
export function signalBody(format: WebhookFormat, signal: FiredSignal): string {
  const { kpi, owner, rule, firing, publicUrl } = signal;
  const kpiId = globalId('Kpi', kpi.id);
  const url = `${publicUrl}/kpis/${encodeURIComponent(kpiId)}`;
  if (format === WebhookFormat.SLACK) return JSON.stringify({ text: `${sentence(signal)}\n${url}` });
  return JSON.stringify({
    type: 'kpi.signal',
    timestamp: firing.firedAt.toISOString(),
    data: {
      kpi: { id: kpiId, name: kpi.name, owner: { id: globalId('Member', owner.id), name: owner.name } },
      rule: {
        id: globalId('SignalRule', rule.id),
        unit: rule.unit,
        boundary: rule.boundary,
        side: rule.side,
        runLength: rule.runLength,
      },
      run: {
        id: globalId('SignalFiring', firing.id),
        from: firing.runFrom,
        to: firing.runTo,
        count: firing.count,
        side: firing.side,
        helps: firing.helps,
      },
      url,
    },
  });
}

const EDGES = {
  ko: { PROCESS_LIMIT: '관리 한계', TARGET: '목표' },
  en: { PROCESS_LIMIT: 'the process limit', TARGET: 'the target' },
} as const satisfies Record<Locale, Record<SignalBoundary, string>>;
const PERIODS = {
  ko: { DAY: '일', WEEK: '주', MONTH: '개월' },
  en: { DAY: 'day', WEEK: 'week', MONTH: 'month' },
} as const satisfies Record<Locale, Record<PeriodUnit, string>>;

function sentence({ kpi, owner, rule, firing }: FiredSignal): string {
  const locale = owner.locale ?? 'ko';
  const name = `*${plain(kpi.name)}* (${plain(owner.name)})`;
  const edge = EDGES[locale][rule.boundary];
  const period = PERIODS[locale][rule.unit];
  const isAbove = firing.side === LimitSide.ABOVE;
  const { count, runFrom } = firing;
  const last = addDays(firing.runTo, -1);
  if (locale === 'en') {
    const much = `${count} ${period}${count === 1 ? '' : 's in a row'}`;
    const meaning = firing.helps ? 'a change for the better' : 'worth a look';
    return `${name}: ${isAbove ? 'above' : 'below'} ${edge} for ${much} (${runFrom} to ${last}); ${meaning}.`;
  }
  const meaning = firing.helps ? '좋아지는 신호예요' : '살펴볼 신호예요';
  const much = `${count}${period}${count === 1 ? '' : ' 연속'}`;
  return `${name}: ${much} ${edge}${isAbove ? '보다 높아요' : '보다 낮아요'} (${runFrom} ~ ${last}). ${meaning}.`;
}

/** What Slack would read as its own marks is written so that it stays text. */
function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('*', '∗');
}
