import { ResponsibilityRepository, ValueChainRepository, type ValueChainRow } from '@groundcrew/db';
import {
  AppError,
  ConflictReason,
  conflict,
  type defineValueChainInput,
  ErrorCode,
  notFound,
  sameText,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { optionalKeyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';

/** Every value chain, by name. */
export function listValueChains(context: RequestContext): Promise<ValueChainRow[]> {
  authorise(context, 'responsibility.read');
  return new ValueChainRepository(context.manager).all();
}

/**
 * Defines a value chain with all its stages in order.
 * @throws AppError CONFLICT DUPLICATE for a taken name, IN_USE when a stage that is left out still holds a responsibility
 */
export async function defineValueChain(
  context: RequestContext,
  input: z.output<typeof defineValueChainInput>,
): Promise<ValueChainRow> {
  authorise(context, 'value-chain.edit');
  const chainId = optionalKeyOf('ValueChain', input.id, ['input', 'id']);
  const stages = input.stages.map((stage, at) => ({
    id: optionalKeyOf('Stage', stage.id, ['input', 'stages', at, 'id']) ?? null,
    name: stage.name,
  }));
  refuseRepeats(stages);
  return context.change(async (unit) => {
    const chains = new ValueChainRepository(unit.manager);
    if (await chains.nameTaken(input.name, chainId ?? 0)) {
      throw conflict(ConflictReason.DUPLICATE, 'Another value chain has this name.', ['input', 'name']);
    }
    if (chainId !== undefined) {
      if ((await chains.byIds([chainId])).length === 0) throw notFound('value chain', ['input', 'id']);
      await chains.rename(chainId, input.name);
    }
    const id = chainId ?? (await chains.create(input.name));
    const known = (await chains.stagesOf([id])).map((stage) => stage.id);
    const strange = stages.findIndex((stage) => stage.id !== null && !known.includes(stage.id));
    if (strange >= 0) throw notFound('stage', ['input', 'stages', strange, 'id']);
    const dropped = known.filter((stageId) => !stages.some((stage) => stage.id === stageId));
    const inUse = await new ResponsibilityRepository(unit.manager).inUse(
      'stage_id',
      dropped,
      context.companyToday,
    );
    if (inUse.length) {
      throw conflict(
        ConflictReason.IN_USE,
        `A stage that is left out still holds ${inUse.length} responsibilities, such as “${inUse[0]?.name}”.`,
        ['input', 'stages'],
        { count: inUse.length },
      );
    }
    const stageIds = await chains.setStages(id, stages);
    unit.record({
      action: chainId === undefined ? 'value-chain.created' : 'value-chain.updated',
      subjectType: 'ValueChain',
      subjectId: id,
      detail: {
        name: input.name,
        stages: stages.map((stage, at) => ({ id: stageIds[at], name: stage.name })),
      },
    });
    return { id, name: input.name };
  });
}

function refuseRepeats(stages: readonly { id: number | null; name: string }[]): void {
  const names = new Set<string>();
  const ids = new Set<number>();
  const issues = stages.flatMap((stage, at) => {
    const repeated = names.has(sameText(stage.name)) || (stage.id !== null && ids.has(stage.id));
    names.add(sameText(stage.name));
    if (stage.id !== null) ids.add(stage.id);
    const message = 'Another stage of this chain is the same.';
    return repeated ? [{ path: ['input', 'stages', at, 'name'], code: 'duplicate', message }] : [];
  });
  const [first] = issues;
  if (first) throw new AppError(ErrorCode.INVALID_INPUT, first.message, { issues });
}
