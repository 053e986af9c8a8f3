/**
 * Ten thousand random sequences of budgets, awards, examples, gain-shares, requests and their answers, on each database, against a
 * simple model: whatever comes in whatever order, the ledger does what the model does, and can be proved.
 */
import {
  type Database,
  LedgerRepository,
  OverdrawnError,
  RedemptionRepository,
  RewardOptionRepository,
  verifyLedger,
} from '@groundcrew/db';
import {
  type Booking,
  booking,
  gainShare,
  isRefunded,
  nextRedemptionState,
  RedemptionAct,
  splitByWeight,
} from '@groundcrew/shared';
import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { type Company, seedCompany } from '../../support/company';
import { dialects, freshDatabase, type TestDatabase } from '../../support/databases';
import { TEST_NOW } from '../../support/hub';
import { LedgerModel } from './ledger-model';
import { anOption } from './rewards';

const SEQUENCES = 10_000;
/** Every account is compared after each sequence; the whole ledger is proved after one in so many. */
const PROVED_ONE_IN = 5;
const QUARTER = '2026-Q4';

type Step =
  | { is: 'budget' | 'award' | 'example'; team: number; who: number[]; points: number }
  | { is: 'gain'; weights: { who: number; weight: number }[]; amount: number; cap: number }
  | { is: 'request'; who: number; units: number }
  | { is: 'answer'; which: number; act: RedemptionAct };

const who = fc.integer({ min: 0, max: 3 });
const team = fc.integer({ min: 0, max: 1 });
const people = fc.uniqueArray(who, { minLength: 1, maxLength: 3 });
// Small enough that accounts run dry, with a large one now and then.
const amount = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 1_000_000_000 }));

const steps = fc.array(
  fc.oneof(
    fc.record({
      is: fc.constantFrom('budget' as const, 'award' as const, 'example' as const),
      team,
      who: people,
      points: amount,
    }),
    fc.record({
      is: fc.constant('gain' as const),
      weights: fc.uniqueArray(fc.record({ who, weight: fc.integer({ min: 1, max: 100 }) }), {
        minLength: 1,
        maxLength: 3,
        selector: (one) => one.who,
      }),
      amount: fc.integer({ min: 1, max: 10_000 }),
      cap: fc.integer({ min: 0, max: 500 }),
    }),
    fc.record({ is: fc.constant('request' as const), who, units: fc.integer({ min: 1, max: 4 }) }),
    fc.record({
      is: fc.constant('answer' as const),
      which: fc.integer({ min: 0, max: 5 }),
      act: fc.constantFrom(...Object.values(RedemptionAct)),
    }),
  ),
  { minLength: 1, maxLength: 10 },
) as fc.Arbitrary<Step[]>;

/** Thrown so that the next sequence begins with nothing. */
class Undo extends Error {}

jest.setTimeout(600_000);

describe.each(dialects)('the ledger against a model on %s', (dialect) => {
  let database: TestDatabase;
  let db: Database;
  let company: Company;
  let option: { key: number };
  const STOCK = 6;
  const PRICE = 7;

  beforeAll(async () => {
    database = await freshDatabase(dialect);
    db = database.db;
    company = await seedCompany(db, TEST_NOW);
    option = await anOption(db, { price: PRICE, stock: STOCK });
  });
  afterAll(() => database.drop());

  it(`does what the model does in ${SEQUENCES.toLocaleString('en')} sequences`, async () => {
    const seen = { booked: 0, refused: 0 };
    let count = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        await db
          .transaction(async (manager) => {
            const run = new Run(manager, company, option.key, new LedgerModel(STOCK));
            for (const step of sequence) seen[(await run.take(step)) ? 'booked' : 'refused'] += 1;
            await run.compare();
            count += 1;
            if (count % PROVED_ONE_IN === 0) await run.prove();
            throw new Undo();
          })
          .catch((error) => {
            if (!(error instanceof Undo)) throw error;
          });
      }),
      { numRuns: SEQUENCES },
    );
    // Both happened often enough to mean something.
    expect(Math.min(seen.booked, seen.refused)).toBeGreaterThan(SEQUENCES);
  });

  class Run {
    private readonly ids: number[] = [];
    private readonly members: number[];
    private readonly teams: number[];

    constructor(
      private readonly manager: EntityManager,
      company: Company,
      private readonly optionId: number,
      private readonly model: LedgerModel,
    ) {
      const { operator, lead, peer, head } = company.people;
      this.members = [operator, lead, peer, head].map(({ key }) => key);
      this.teams = [company.teams.centre.key, company.teams.payments.key];
    }

    /** @returns whether anything moved; the real ledger and the model must agree */
    async take(step: Step): Promise<boolean> {
      switch (step.is) {
        case 'request':
          return this.request(this.member(step.who), step.units);
        case 'answer':
          return this.answer(step.which, step.act);
        default: {
          const booked = this.bookingOf(step);
          return booked !== null && this.both(booked);
        }
      }
    }

    private bookingOf(step: Exclude<Step, { is: 'request' | 'answer' }>): Booking | null {
      if (step.is === 'gain') {
        const whole = gainShare(step.amount, { basisPoints: 1_000, cap: step.cap });
        const parts = splitByWeight(
          whole,
          step.weights.map(({ weight }) => weight),
        );
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
        if (whole === 0) return null;
        return booking.gainShare(
          step.weights.map((one, at) => ({ memberId: this.member(one.who), points: parts[at] ?? 0 })),
        );
      }
      const teamId = this.teams[step.team] ?? 0;
      const members = step.who.map((at) => this.member(at));
      if (step.is === 'budget') return booking.budget(teamId, QUARTER, step.points);
      return step.is === 'award'
        ? booking.award(teamId, QUARTER, members, step.points)
        : booking.leaderExample(members, step.points);
    }

    private async request(memberId: number, units: number): Promise<boolean> {
      const points = PRICE * units;
      const isBooked = await this.attempt(async () => {
        if (!(await new RewardOptionRepository(this.manager).take(this.optionId, units))) return false;
        const id = await new RedemptionRepository(this.manager).create({
          optionId: this.optionId,
          kind: 'LEAVE',
          name: '휴가',
          unit: '일',
          approver: 'LEAD',
          fulfiller: 'ADMIN',
          isFromStock: true,
          memberId,
          units,
          points,
          note: null,
          requestedAt: TEST_NOW,
        });
        await this.book(booking.request(memberId, points), id);
        this.ids.push(id);
        return true;
      });
      const { model } = this;
      const isExpected = (model.stock ?? 0) >= units && model.book(booking.request(memberId, points));
      if (isExpected) {
        model.stock = (model.stock ?? 0) - units;
        model.redemptions.push({ memberId, units, points, state: 'REQUESTED' });
      }
      expect(isBooked).toBe(isExpected);
      return isBooked;
    }

    private async answer(which: number, act: RedemptionAct): Promise<boolean> {
      const one = this.model.redemptions[which];
      const id = this.ids[which];
      const state = one ? nextRedemptionState(one.state, act) : null;
      if (!one || id === undefined || !state) return false;
      const redemptions = new RedemptionRepository(this.manager);
      const row = await redemptions.byId(id);
      expect(row).toMatchObject(one);
      if (!row) return false;
      const said = { by: row.memberId, at: TEST_NOW, words: null };
      if (state === 'WITHDRAWN') await redemptions.withdraw(row, TEST_NOW);
      else if (state === 'FULFILLED') await redemptions.fulfil(row, said);
      else if (state !== 'REQUESTED') await redemptions.decide(row, state, said);
      // What was read is stale now: the same answer does nothing a second time.
      expect(await redemptions.withdraw(row, TEST_NOW)).toBe(false);
      one.state = state;
      if (isRefunded(state)) {
        await new RewardOptionRepository(this.manager).putBack(this.optionId, one.units);
        this.model.stock = (this.model.stock ?? 0) + one.units;
        return this.both(booking.refund(one.memberId, one.points), id);
      }
      return state === 'FULFILLED' ? this.both(booking.fulfil(one.points), id) : true;
    }

    /** Books in both; they agree on whether it could be. */
    private async both(booked: Booking, redemptionId?: number): Promise<boolean> {
      const isBooked = await this.attempt(() => this.book(booked, redemptionId));
      expect(isBooked).toBe(this.model.book(booked));
      return isBooked;
    }

    private async book(booked: Booking, redemptionId?: number): Promise<boolean> {
      await new LedgerRepository(this.manager).book({ ...booked, actorId: null, at: TEST_NOW, redemptionId });
      return true;
    }

    /** As a transaction of its own: overdrawn, it leaves nothing. */
    private async attempt(work: () => Promise<boolean>): Promise<boolean> {
      await this.manager.query('SAVEPOINT step');
      try {
        const isDone = await work();
        await this.manager.query('RELEASE SAVEPOINT step');
        return isDone;
      } catch (error) {
        await this.manager.query('ROLLBACK TO SAVEPOINT step');
        if (error instanceof OverdrawnError) return false;
        throw error;
      }
    }

    private member(at: number): number {
      return this.members[at] ?? 0;
    }

    /** Every account, and the stock. */
    async compare(): Promise<void> {
      const stored = (await this.manager.query('SELECT name, balance FROM ledger_account ORDER BY name')) as {
        name: string;
        balance: number;
      }[];
      expect(Object.fromEntries(stored.map(({ name, balance }) => [name, Number(balance)]))).toEqual(
        Object.fromEntries(this.model.balances),
      );
      const [chosen] = await new RewardOptionRepository(this.manager).byIds([this.optionId]);
      expect(chosen?.stock).toBe(this.model.stock);
    }

    async prove(): Promise<void> {
      expect((await verifyLedger(this.manager)).problems).toEqual([]);
    }
  }
});
