import { createResponsibilityInput, updateResponsibilityInput } from '@groundcrew/shared';
import { api, load, notFound } from '../../api/api.server';
import type { Choice } from '../../form/fields';
import {
  CreateResponsibilityDocument,
  ResponsibilityChoicesDocument,
  ResponsibilityToEditDocument,
  type ResponsibilityToEditQuery,
  UpdateResponsibilityDocument,
} from '../../gql/graphql';
import type { PickField } from '../pick/pick.server';
import { submitPicks } from '../pick/submit-picks.server';
import { spreadKeywords } from './keywords';

export type EditableWork = Extract<
  NonNullable<ResponsibilityToEditQuery['node']>,
  { __typename: 'Responsibility' }
>;

/** What the editor's selects offer; the first choice of each that may stay empty is empty. */
export interface WorkChoices {
  teams: Choice[];
  stages: Choice[];
}

/** The teams in which the reader may make a work (and the one it has), and every stage. */
export async function loadWorkChoices(
  request: Request,
  current: { id: string; name: string } | null = null,
): Promise<WorkChoices & { member: { id: string; name: string } | null }> {
  const { viewer, valueChains } = await load(request, ResponsibilityChoicesDocument);
  const teams = new Map((viewer?.can.createResponsibilityIn ?? []).map((team) => [team.id, team.name]));
  if (current) teams.set(current.id, current.name);
  const several = valueChains.length > 1;
  const stages = valueChains.flatMap((chain) =>
    [...chain.stages]
      .sort((a, b) => a.position - b.position)
      .map((stage) => ({ value: stage.id, label: several ? `${chain.name} · ${stage.name}` : stage.name })),
  );
  return {
    teams: [...teams].map(([value, label]) => ({ value, label })),
    stages: [{ value: '', label: '—' }, ...stages],
    member: viewer?.member ?? null,
  };
}

/** The responsibility to edit. @throws the page's 404 when there is none by this id */
export async function loadWork(request: Request, id: string | undefined): Promise<EditableWork> {
  const { node } = await load(request, ResponsibilityToEditDocument, { id: id ?? '' });
  if (node?.__typename !== 'Responsibility') throw notFound();
  return node;
}

const parentPick: PickField = { name: 'parentId', kind: 'work' };
const accountablePick: PickField = { name: 'accountableId', kind: 'holder' };

/** Creates what the form describes. */
export async function createWork(request: Request) {
  const form = spreadKeywords(await request.formData());
  return submitPicks(
    request,
    form,
    createResponsibilityInput,
    [parentPick, accountablePick],
    async (input) => {
      const { createResponsibility } = await api(request, CreateResponsibilityDocument, { input });
      return createResponsibility.responsibility.id;
    },
  );
}

/** Changes what the form describes; an emptied stage, parent or keyword list is removed. */
export async function updateWork(request: Request) {
  const form = spreadKeywords(await request.formData());
  return submitPicks(request, form, updateResponsibilityInput, [parentPick], async (input) => {
    const { stageId = null, parentId = null, keywords = [], ...rest } = input;
    const texts = {
      purpose: input.purpose ?? '',
      scopeIn: input.scopeIn ?? '',
      scopeOut: input.scopeOut ?? '',
      criteria: input.criteria ?? '',
    };
    const changed = { ...rest, ...texts, stageId, parentId, keywords };
    const { updateResponsibility } = await api(request, UpdateResponsibilityDocument, { input: changed });
    return updateResponsibility.responsibility.id;
  });
}
