import { IdeaRepository, type IdeaRow, IdeaSearchRepository, IdeaSupportRepository } from '@groundcrew/db';
import {
  AppError,
  ConflictReason,
  conflict,
  ErrorCode,
  IdeaRole,
  invalid,
  isContentOpen,
  losingPeople,
  notFound,
  type raiseIdeaInput,
  type supportIdeaInput,
  type updateIdeaInput,
} from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { authorise } from '../core/allow';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { heldIdea, recordIdea, refuseStale, staleIdea } from './idea-change';
import { type Evidence, readContent, readEvidence, readPeople, WHOLE_WEIGHT } from './idea-content';
import { newPeople } from './idea-people';
import { ownersOf } from './idea-rights';

/**
 * Somebody raises an idea, alone or with others.
 * @throws AppError INVALID_INPUT when the viewer is not among its authors, or naming another field; NOT_FOUND
 */
export async function raiseIdea(
  context: RequestContext,
  input: z.output<typeof raiseIdeaInput>,
): Promise<IdeaRow> {
  authorise(context, 'idea.raise');
  const { memberId } = context.signedIn;
  return context.change(async (unit) => {
    const { manager } = unit;
    const content = await readContent(manager, input);
    const evidence = await readEvidence(manager, input.evidence);
    const people = input.people?.length
      ? await readPeople(manager, input.people)
      : [{ memberId, role: IdeaRole.AUTHOR, weight: WHOLE_WEIGHT }];
    if (!people.some((one) => one.memberId === memberId && one.role === IdeaRole.AUTHOR))
      throw invalid(['input', 'people'], 'not_among_authors', 'Whoever raises an idea is among its authors.');
    const ideas = new IdeaRepository(manager);
    const id = await ideas.create({ ...content, raisedBy: memberId, raisedAt: unit.now });
    await ideas.setPeople(id, people);
    await ideas.setEvidence(id, evidence);
    await new IdeaSearchRepository(manager).put([{ id, ...content, evidence }]);
    recordIdea(unit, id, 'idea.raised', { ...content, people });
    return reread(manager, id);
  });
}

/**
 * Its people word it anew, until it is adopted; whose it is, and by what weights, until something that it earned was shared, and once it
 * is adopted only so that nobody else loses by it. Whoever does lose is told.
 * @throws AppError FORBIDDEN for anybody else; CONFLICT STATE, STALE_VERSION; INVALID_INPUT or NOT_FOUND naming a field
 */
export async function updateIdea(
  context: RequestContext,
  input: z.output<typeof updateIdeaInput>,
): Promise<IdeaRow> {
  const id = keyOf('Idea', input.id);
  return context.change(async (unit) => {
    const { manager } = unit;
    const held = await heldIdea(unit, id);
    const { idea, people: known } = held;
    authorise(context, 'idea.edit', ownersOf(known));
    refuseStale(idea, input.version);
    const content = await readContent(manager, input, idea.valueId);
    const ideas = new IdeaRepository(manager);
    const rests = (await ideas.evidence([id])).map(withoutPlace);
    const evidence = input.evidence ? await readEvidence(manager, input.evidence) : rests;
    const people = input.people && (await newPeople(context, unit, held, input.people));
    if (!isContentOpen(idea.state)) {
      const held = firstDifference({ ...idea, evidence: rests }, { ...content, evidence });
      if (held)
        throw conflict(ConflictReason.STATE, 'It is adopted: what it says stays as it is.', ['input', held]);
    }
    if (!(await ideas.setContent(id, input.version, content))) throw staleIdea(idea.version + 1);
    if (input.evidence) await ideas.setEvidence(id, evidence);
    if (people) {
      await ideas.setPeople(id, people);
      // Whoever supported it as a colleague has a part in it now.
      const named = people.map(({ memberId }) => memberId);
      await new IdeaSupportRepository(manager).removeAll(id, named);
    }
    await new IdeaSearchRepository(manager).put([{ id, ...content, evidence }]);
    const losing = losingPeople(known, people ?? known).filter((one) => one !== context.signedIn.memberId);
    recordIdea(unit, id, 'idea.updated', {
      ...content,
      ...(people ? { people } : {}),
      ...(losing.length ? { notify: losing } : {}),
    });
    return reread(manager, id);
  });
}

/**
 * The viewer supports an idea, or no longer. The same again changes nothing.
 * @throws AppError FORBIDDEN for one of its people
 */
export async function supportIdea(
  context: RequestContext,
  input: z.output<typeof supportIdeaInput>,
): Promise<IdeaRow> {
  authorise(context, 'idea.support');
  const id = keyOf('Idea', input.id);
  const { memberId } = context.signedIn;
  return context.change(async (unit) => {
    const { isSupported } = input;
    const { idea, people } = await heldIdea(unit, id);
    if (isSupported && people.some((one) => one.memberId === memberId)) {
      throw new AppError(ErrorCode.FORBIDDEN, 'Nobody supports their own idea: leave that to colleagues.', {
        params: { action: 'idea.support' },
      });
    }
    const supports = new IdeaSupportRepository(unit.manager);
    const isChanged = isSupported
      ? await supports.add({ ideaId: id, memberId, at: unit.now })
      : await supports.remove(id, memberId);
    if (!isChanged) {
      unit.unchanged();
      return idea;
    }
    recordIdea(unit, id, 'idea.supported', { isSupported });
    return reread(unit.manager, id);
  });
}

const withoutPlace = ({ kind, text, source, figure, kpiId }: Evidence): Evidence => ({
  kind,
  text,
  source,
  figure,
  kpiId,
});

/** The first field that is not as it was. */
function firstDifference(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): string | undefined {
  return Object.keys(after).find((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

async function reread(manager: EntityManager, id: number): Promise<IdeaRow> {
  const idea = await new IdeaRepository(manager).byId(id);
  if (!idea) throw notFound('idea');
  return idea;
}
