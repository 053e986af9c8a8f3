/** A reward that somebody of the demo company chose: asked for, answered, received. The rules of the hub decide. */
import {
  booking,
  nextRedemptionState,
  RedemptionAct,
  RedemptionState,
  rewardPoints,
} from '@groundcrew/shared';
import { RedemptionRepository, type RedemptionRow } from '../reward/redemption.repository';
import { RewardOptionRepository } from '../reward/reward-option.repository';
import { book, type Past, type Turn } from './past';
import { catalogue, type DemoRedemption } from './rewards';

export class Choice {
  private id = 0;

  constructor(
    private readonly past: Past,
    private readonly chosen: DemoRedemption,
    private readonly optionId: number,
  ) {}

  private get memberId(): number {
    return this.past.member(this.chosen.by);
  }

  private get points(): number {
    const { what, units } = this.chosen;
    return rewardPoints(catalogue[what]?.price ?? 0, units) ?? 0;
  }

  turns(): Turn[] {
    const { at, approved, declined, fulfilled, withdrawn } = this.chosen;
    const { past } = this;
    return [
      { at: past.at(at), take: () => this.ask() },
      ...(approved ? [this.decided(approved, null)] : []),
      ...(declined ? [this.decided(declined, declined.words)] : []),
      ...(fulfilled ? [{ at: past.at(fulfilled.at), take: () => this.fulfil(fulfilled) }] : []),
      ...(withdrawn ? [{ at: past.at(withdrawn), take: () => this.withdraw(past.at(withdrawn)) }] : []),
    ];
  }

  private decided(by: NonNullable<DemoRedemption['approved']>, words: string | null): Turn {
    const at = this.past.at(by.at);
    return { at, take: () => this.decide(at, this.past.member(by.by), words) };
  }

  private note(at: Date, by: number, what: string, detail: Record<string, unknown> = {}): Promise<void> {
    const action = `reward.${what}`;
    return this.past.note(at, by, { action, subjectType: 'Redemption', subjectId: this.id, detail });
  }

  private async ask(): Promise<void> {
    const { past, chosen, optionId, memberId, points } = this;
    const { manager } = past.unit;
    const { units, note } = chosen;
    const requestedAt = past.at(chosen.at);
    const options = new RewardOptionRepository(manager);
    const option = await options.byId(optionId);
    if (!option) throw new Error(`The demo company has no reward ${chosen.what}.`);
    const { kind, name, unit, approver, fulfiller } = option;
    const isFromStock = option.stock !== null && (await options.take(optionId, units));
    const as = { optionId, kind, name, unit, approver, fulfiller, isFromStock };
    const asked = { ...as, memberId, units, points, note, requestedAt };
    this.id = await new RedemptionRepository(manager).create(asked);
    const redemptionId = this.id;
    await book(past, requestedAt, memberId, booking.request(memberId, points), { redemptionId });
    await this.note(requestedAt, memberId, 'requested', { optionId, units, points });
  }

  /** The row as it stands, where the rules allow the act. */
  private async standing(act: RedemptionAct): Promise<RedemptionRow> {
    const row = await new RedemptionRepository(this.past.unit.manager).byId(this.id);
    if (!row || !nextRedemptionState(row.state, act))
      throw new Error(
        `The demo company does what cannot be: ${act} of ${this.chosen.what} by ${this.chosen.by}`,
      );
    return row;
  }

  private async decide(at: Date, by: number, words: string | null): Promise<void> {
    const row = await this.standing(words === null ? RedemptionAct.APPROVE : RedemptionAct.DECLINE);
    const state = words === null ? RedemptionState.APPROVED : RedemptionState.DECLINED;
    await new RedemptionRepository(this.past.unit.manager).decide(row, state, { by, at, words });
    if (words !== null) await this.refund(at, by);
    await this.note(at, by, words === null ? 'approved' : 'declined', { words });
  }

  private async fulfil(fulfilled: NonNullable<DemoRedemption['fulfilled']>): Promise<void> {
    const { past, points } = this;
    const at = past.at(fulfilled.at);
    const by = past.member(fulfilled.by);
    const { words } = fulfilled;
    const row = await this.standing(RedemptionAct.FULFIL);
    await new RedemptionRepository(past.unit.manager).fulfil(row, { by, at, words });
    await book(past, at, by, booking.fulfil(points), { redemptionId: this.id });
    await this.note(at, by, 'fulfilled', { words });
  }

  private async withdraw(at: Date): Promise<void> {
    const row = await this.standing(RedemptionAct.WITHDRAW);
    await new RedemptionRepository(this.past.unit.manager).withdraw(row, at);
    await this.refund(at, this.memberId);
    await this.note(at, this.memberId, 'withdrawn');
  }

  private async refund(at: Date, by: number): Promise<void> {
    const { past, memberId, points, chosen, optionId } = this;
    const row = await new RedemptionRepository(past.unit.manager).byId(this.id);
    if (row?.isFromStock) await new RewardOptionRepository(past.unit.manager).putBack(optionId, chosen.units);
    await book(past, at, by, booking.refund(memberId, points), { redemptionId: this.id });
  }
}
