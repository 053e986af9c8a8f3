/** Rewards as tests ask for them. */
import {
  AuditRepository,
  type Database,
  LEDGER_PROOFS,
  LedgerRepository,
  RewardOptionRepository,
  verifyLedger,
} from '@groundcrew/db';
import { type Booking, booking } from '@groundcrew/shared';
import { toGlobalId } from 'graphql-relay';
import { type Answer, type Hub, TEST_NOW } from '../../support/hub';

export type Who = keyof Hub['company']['people'];

const REDEMPTION = `id version state units points note decidedWords fulfilledWords decidedBy { name } fulfilledBy { name }
  member { name } option { name stock } chosen { kind name unit approver fulfiller } viewerCan { decide fulfil withdraw }`;

const verb = (name: string, type: string, fields: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;

export const SET_BUDGET = verb(
  'setBudget',
  'SetBudgetInput',
  'budget { team { name } quarter allotted given left }',
);
export const SET_OPTION = verb(
  'setRewardOption',
  'SetRewardOptionInput',
  'option { id version kind name description unit price most stock approver fulfiller isRetired }',
);
export const RETIRE = verb('retireRewardOption', 'RetireRewardOptionInput', 'option { id isRetired }');
export const REQUEST = verb('requestReward', 'RequestRewardInput', `redemption { ${REDEMPTION} }`);
export const DECIDE = verb('decideRedemption', 'DecideRedemptionInput', `redemption { ${REDEMPTION} }`);
export const FULFIL = verb('fulfilRedemption', 'FulfilRedemptionInput', `redemption { ${REDEMPTION} }`);
export const WITHDRAW = verb('withdrawRedemption', 'WithdrawRedemptionInput', `redemption { ${REDEMPTION} }`);
export const AWARD = verb(
  'giveAward',
  'GiveAwardInput',
  'recognition { id kind text points author { name } recipients { member { name } } }',
);
export const PAY = verb(
  'payGainShare',
  'PayGainShareInput',
  'impact { id gainShare { payable isPayable reason parts { member { name } weight points } } viewerCan { pay } }',
);
export const SET_RULE = verb(
  'setRewardRule',
  'SetRewardRuleInput',
  'rule { gainSharePercent gainShareCap leaderPercent setBy { name } at }',
);
export const WALLET = `query ($id: ID!) { node(id: $id) { ... on Member { wallet {
  member { name } balance waiting lastIn { kind points }
  entries(first: 20) { edges { node { id at kind points balanceAfter memo redemption { units chosen { name } } } } } } } } }`;
export const REDEMPTIONS = `query ($filter: RedemptionFilter, $after: String, $first: Int!) {
  redemptions(first: $first, after: $after, filter: $filter) {
    edges { cursor node { ${REDEMPTION} } } pageInfo { hasNextPage endCursor } } }`;

/** What an answer said went wrong: its code, and the reason or the field with its code. */
export function refusal(answer: Pick<Answer, 'errors'>): (string | undefined)[] {
  const extensions = answer.errors?.[0]?.extensions as
    | {
        code: string;
        params?: { reason?: string };
        issues?: { path: (string | number)[]; code: string }[];
      }
    | undefined;
  const [issue] = extensions?.issues ?? [];
  return [extensions?.code, issue && `${issue.path.slice(1).join('.')}: ${issue.code}`].filter(Boolean);
}

/** Books points as the hub would, without asking who may. */
export function bookAs(db: Database, moved: Booking): Promise<number> {
  return db.transaction(async (manager) => {
    const proof = await new LedgerRepository(manager).book({ ...moved, actorId: null, at: TEST_NOW });
    await new AuditRepository(manager).append({ actorId: null, now: TEST_NOW, requestId: null }, [
      { action: 'test.booked', subjectType: 'Test', subjectId: 1, detail: { [LEDGER_PROOFS]: [proof] } },
    ]);
    return proof.transaction;
  });
}

/** Puts points into wallets. */
export function fund(db: Database, points: number, ...memberIds: number[]): Promise<number> {
  return bookAs(db, booking.leaderExample(memberIds, points));
}

let made = 0;

/** An option of the catalogue: a day of leave for 1,000 points that a lead approves and an admin fulfils. */
export async function anOption(
  db: Database,
  content: Partial<Parameters<RewardOptionRepository['create']>[0]> = {},
): Promise<{ key: number; id: string }> {
  made += 1;
  const key = await db.transaction((manager) =>
    new RewardOptionRepository(manager).create({
      kind: 'LEAVE',
      name: `휴가 ${made}`,
      description: null,
      unit: '일',
      price: 1_000,
      most: 10,
      stock: null,
      approver: 'LEAD',
      fulfiller: 'ADMIN',
      ...content,
    }),
  );
  return { key, id: toGlobalId('RewardOption', key) };
}

/** What the ledger's proof finds wrong. */
export async function problemsOf(db: Database): Promise<string[]> {
  return (await verifyLedger(db.fresh)).problems;
}

/** A key that nobody used yet. */
export function aKey(): string {
  made += 1;
  return `key-${made}`;
}
