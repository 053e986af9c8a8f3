/**
 * Gain-share (domain.md, "idea"): a set part of a verified amount, capped, split by weight over those whose idea it was. Money is
 * payable only where the registered change was judged better; credit never depends on it.
 */
import {
  GainShareRepository,
  IdeaImpactRepository,
  type IdeaImpactRow,
  type IdeaPersonRow,
  type IdeaRow,
  KpiChangeRepository,
  type KpiChangeRow,
  RewardRuleRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  booking,
  ConflictReason,
  can,
  conflict,
  gainShare,
  ImpactState,
  notFound,
  type payGainShareInput,
  splitByWeight,
  UnpaidReason,
  Verdict,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { ideaLoaders } from '../idea/idea.loader';
import { heldIdea } from '../idea/idea-change';
import { involvedIn, refuseInvolved } from '../idea/idea-rights';
import { kpiLoaders } from '../kpi/kpi.loader';
import { verdictOf } from '../kpi/kpi-change.service';
import { book } from './booked';
import { refuseOtherPoints } from './other-points';
import { rewardLoaders } from './reward.loader';

/** What an impact pays, or paid, and to whom. */
export interface GainSharePreviewRow {
  payable: number;
  isPayable: boolean;
  reason: UnpaidReason | null;
  parts: GainSharePartRow[];
}

export interface GainSharePartRow {
  memberId: number;
  weight: number;
  points: number;
}

/** What an impact pays, or paid. */
export async function previewOf(
  context: RequestContext,
  impact: IdeaImpactRow,
): Promise<GainSharePreviewRow> {
  const loaders = context.load(rewardLoaders);
  const paid = await loaders.sharesOfImpact.load(impact.id);
  if (paid.length) {
    const payable = paid.reduce((sum, { points }) => sum + points, 0);
    return { payable, isPayable: false, reason: UnpaidReason.PAID, parts: paid };
  }
  const { byId, people } = context.load(ideaLoaders);
  const [idea, whose, rule] = await Promise.all([
    byId.load(impact.ideaId),
    people.load(impact.ideaId),
    loaders.rule(),
  ]);
  const parts = partsOf(impact, whose, rule);
  const payable = parts.reduce((sum, { points }) => sum + points, 0);
  const reason = idea && unpaidReason(impact, await judgedNow(context, idea));
  return { payable, isPayable: reason === null && payable > 0, reason, parts };
}

/** Whether the viewer may pay it now: a lead or an admin to whom nothing of it goes. */
export async function mayPay(context: RequestContext, impact: IdeaImpactRow): Promise<boolean> {
  if (!can(context.actor, 'reward.pay')) return false;
  const { byId, people, pitches } = context.load(ideaLoaders);
  const { ideaId } = impact;
  const [idea, whose, put] = await Promise.all([
    byId.load(ideaId),
    people.load(ideaId),
    pitches.load(ideaId),
  ]);
  if (!idea || involvedIn(idea, whose, put).includes(context.signedIn.memberId)) return false;
  return (await previewOf(context, impact)).isPayable;
}

/**
 * Pays what an impact earned, once, to the last minor unit. The verdict is worked out before anything is held: it reads months of
 * values, and a transaction asks for no second connection.
 * @throws AppError FORBIDDEN for anybody whose idea it is; CONFLICT STATE while it does not pay, `unpaid` says why,
 *   STALE_VERSION where it pays something else than was expected, or something else judges it than a moment ago
 */
export async function payGainShare(
  context: RequestContext,
  input: z.output<typeof payGainShareInput>,
): Promise<IdeaImpactRow> {
  const path = ['input', 'impactId'];
  const id = keyOf('IdeaImpact', input.impactId, path);
  // Money follows what is stored now: a replica may not have it yet.
  context.forget();
  const seen = await new IdeaImpactRepository(context.manager).byId(id);
  const whose = seen && (await context.load(ideaLoaders).byId.load(seen.ideaId));
  if (!whose) throw notFound('impact', path);
  authorise(context, 'reward.pay');
  const judged = await judgedNow(context, whose);
  return context.change(async (unit) => {
    // Held: neither whose it is nor its amount changes while it is paid, and nobody pays it at the same time.
    const { idea, people, pitches } = await heldIdea(unit, whose.id, path);
    const impact = await new IdeaImpactRepository(unit.manager).lock(id);
    if (!impact) throw notFound('impact', path);
    refuseInvolved(context, 'reward.pay', involvedIn(idea, people, pitches));
    const shares = new GainShareRepository(unit.manager);
    const isPaid = (await shares.ofImpacts([id])).length > 0;
    if (!isPaid) await refuseOtherJudge(unit, idea, judged, path);
    const reason = isPaid ? UnpaidReason.PAID : unpaidReason(impact, judged);
    const parts = partsOf(impact, people, await new RewardRuleRepository(unit.manager).current());
    if (reason !== null || parts.every(({ points }) => points === 0))
      throw conflict(ConflictReason.STATE, 'This impact does not pay.', path, {
        unpaid: reason ?? 'NOTHING',
      });
    refuseOtherPoints(
      parts.reduce((sum, { points }) => sum + points, 0),
      input.expectedPayable,
      'expectedPayable',
    );
    const transactionId = await book(unit, booking.gainShare(parts), { impactId: id }, path);
    await shares.create(id, transactionId, parts);
    unit.record({
      action: 'gain-share.paid',
      subjectType: 'IdeaImpact',
      subjectId: id,
      detail: { ideaId: idea.id, parts, notify: parts.map(({ memberId }) => memberId) },
    });
    return impact;
  });
}

function partsOf(
  { amount }: IdeaImpactRow,
  people: readonly IdeaPersonRow[],
  rule: { gainSharePercent: number; gainShareCap: number },
): GainSharePartRow[] {
  if (people.length === 0) return [];
  const whole = gainShare(amount, { basisPoints: rule.gainSharePercent * 100, cap: rule.gainShareCap });
  const points = splitByWeight(
    whole,
    people.map(({ weight }) => weight),
  );
  return people.map(({ memberId, weight }, at) => ({ memberId, weight, points: points[at] ?? 0 }));
}

/** What judges an idea, and what it found; no verdict until the change is judged. */
interface Judged {
  change: KpiChangeRow | null;
  verdict: Verdict | null;
}

async function judgedNow(context: RequestContext, { changeId }: IdeaRow): Promise<Judged> {
  const change = changeId === null ? null : await context.load(kpiLoaders).change.load(changeId);
  return { change, verdict: change && (await verdictOf(context, change)) };
}

/** @throws AppError CONFLICT STALE_VERSION unless an idea that is held is still judged by the same change, as it was read */
async function refuseOtherJudge(
  unit: UnitOfWork,
  { changeId }: IdeaRow,
  { change }: Judged,
  path: string[],
): Promise<void> {
  const now = changeId === null ? null : await new KpiChangeRepository(unit.manager).byId(changeId);
  if (now?.id === change?.id && now?.version === change?.version) return;
  throw conflict(
    ConflictReason.STALE_VERSION,
    'Something else judges this idea than a moment ago. Look again before you go on.',
    path,
  );
}

/** Why an impact that was not paid does not pay; null when it does. */
function unpaidReason({ state }: IdeaImpactRow, { change, verdict }: Judged): UnpaidReason | null {
  if (state !== ImpactState.VERIFIED) return UnpaidReason.NOT_VERIFIED;
  if (!change || change.withdrawnOn !== null) return UnpaidReason.NO_CHANGE;
  if (verdict === null) return UnpaidReason.NOT_JUDGED;
  return verdict === Verdict.BETTER ? null : UnpaidReason.NOT_BETTER;
}
