/** The catalogue: leave, money, a promotion review, training, a gift, or something of the company's own. */
import {
  type RewardOptionContent,
  RewardOptionRepository,
  type RewardOptionRow,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  type AppError,
  ConflictReason,
  conflict,
  invalid,
  notFound,
  RewardKind,
  type retireRewardOptionInput,
  type setRewardOptionInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf, optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';

/** The catalogue, in the order in which it grew. */
export function listOptions(context: RequestContext, withRetired: boolean): Promise<RewardOptionRow[]> {
  authorise(context, 'reward.read');
  return new RewardOptionRepository(context.manager).all(withRetired);
}

/**
 * Adds an option, or says one anew. What was chosen already keeps its points.
 * @throws AppError INVALID_INPUT naming the field; CONFLICT STATE for a retired one, STALE_VERSION
 */
export async function setOption(
  context: RequestContext,
  input: z.output<typeof setRewardOptionInput>,
): Promise<RewardOptionRow> {
  authorise(context, 'reward.catalogue');
  const id = optionalKeyOf('RewardOption', input.id, ['input', 'id']);
  const content: RewardOptionContent = {
    kind: input.kind,
    name: input.name,
    description: input.description || null,
    unit: input.unit,
    price: input.price,
    most: input.most ?? 1,
    stock: input.stock ?? null,
    approver: input.approver,
    fulfiller: input.fulfiller,
  };
  if (content.kind === RewardKind.MONEY && content.price !== 1)
    throw invalid(['input', 'price'], 'money_is_one', 'A point of money is 1 of the currency.');
  return context.change(async (unit) => {
    const options = new RewardOptionRepository(unit.manager);
    if (id === undefined) return saved(unit, await options.create(content), 'set', { ...content });
    const option = await inCatalogue(options, id);
    if (input.version === undefined)
      throw invalid(['input', 'version'], 'required', 'Expected the version that was read.');
    if (!(await options.update(id, input.version, content))) throw stale(option);
    return saved(unit, id, 'set', { ...content });
  });
}

/**
 * Takes an option out of the catalogue. What was chosen already goes on.
 * @throws AppError CONFLICT STATE for a retired one, STALE_VERSION
 */
export async function retireOption(
  context: RequestContext,
  input: z.output<typeof retireRewardOptionInput>,
): Promise<RewardOptionRow> {
  authorise(context, 'reward.catalogue');
  const id = keyOf('RewardOption', input.id);
  return context.change(async (unit) => {
    const options = new RewardOptionRepository(unit.manager);
    const option = await inCatalogue(options, id);
    if (!(await options.retire(id, input.version, unit.now))) throw stale(option);
    return saved(unit, id, 'retired', { name: option.name });
  });
}

async function inCatalogue(options: RewardOptionRepository, id: number): Promise<RewardOptionRow> {
  const option = await options.byId(id);
  if (!option) throw notFound('reward', ['input', 'id']);
  if (option.retiredAt !== null) throw retired(['input', 'id']);
  return option;
}

/** The option is no longer in the catalogue. */
export function retired(path: string[]): AppError {
  return conflict(ConflictReason.STATE, 'This reward is no longer in the catalogue.', path);
}

function stale({ version }: RewardOptionRow): AppError {
  return conflict(
    ConflictReason.STALE_VERSION,
    'This reward was changed, or one was taken, meanwhile. Read it again.',
    ['input', 'version'],
    { version },
  );
}

async function saved(
  unit: UnitOfWork,
  id: number,
  what: 'set' | 'retired',
  detail: Record<string, unknown>,
): Promise<RewardOptionRow> {
  const option = await new RewardOptionRepository(unit.manager).byId(id);
  if (!option) throw notFound('reward');
  unit.record({ action: `reward-option.${what}`, subjectType: 'RewardOption', subjectId: id, detail });
  return option;
}
