import type { SubmissionResult } from '@conform-to/react';
import { raiseIdeaInput, updateIdeaInput } from '@groundcrew/shared';
import type { z } from 'zod';
import { api, forbidden, load, notFound } from '~/api/api.server';
import {
  IdeaEditorDocument,
  type IdeaEditorQuery,
  IdeaToEditDocument,
  RaiseIdeaDocument,
  UpdateIdeaDocument,
} from '~/gql/graphql';
import { type PickReply, submitPicks } from '~/responsibility/pick/submit-picks.server';
import { plainNumber } from '../formula';
import { comparedText, findSimilar, type Similar } from '../similar.server';
import { readEvidence, readPeople, withoutEmptyLines } from './idea-lines';

const KPIS = 100;

/** What comes back to the form: what is to be mended, or what it asked for. */
export interface EditorAnswer {
  reply: SubmissionResult;
  picks?: PickReply;
  similar?: Similar | null;
}

/** What the form offers. */
export type EditorChoices = ReturnType<typeof choicesOf>;

function choicesOf({ viewer, company, kpis }: IdeaEditorQuery) {
  return {
    viewer: viewer?.member ?? null,
    values: company.values,
    kpis: kpis.edges.map(({ node }) => node),
  };
}

/** What the form for a new idea offers. */
export async function loadIdeaEditor(request: Request) {
  return choicesOf(await load(request, IdeaEditorDocument, { first: KPIS }));
}

/** An idea to word anew. @throws the page's 404 when there is none, its 403 for whom it does not belong to */
export async function loadIdeaToEdit(request: Request, id: string | undefined) {
  const { node, ...found } = await load(request, IdeaToEditDocument, { id: id ?? '', first: KPIS });
  if (node?.__typename !== 'Idea') throw notFound();
  if (!node.viewerCan.edit) throw forbidden();
  const choices = choicesOf(found);
  // what it rests on already can be kept, whatever is offered
  const own = node.evidence.flatMap(({ kpi }) => (kpi ? [kpi] : []));
  const others = choices.kpis.filter(({ id: offered }) => own.every((kpi) => kpi.id !== offered));
  return { idea: node, choices: { ...choices, kpis: [...own, ...others] } };
}

/** What a button of the form asks for, without sending the idea: more rows, or what is like it. Null when it is sent. */
export async function answerIntent(request: Request, form: FormData): Promise<EditorAnswer | null> {
  const intent = form.get('intent');
  if (intent !== 'lines' && intent !== 'similar') return null;
  const text = comparedText(`${form.get('title') ?? ''} ${form.get('problem') ?? ''}`);
  return {
    reply: { initialValue: typedValues(form) },
    similar: intent === 'similar' ? await findSimilar(request, text) : null,
  };
}

/** Raises the idea; its id, or what is to be mended. */
export function raiseIdea(request: Request, form: FormData) {
  return submitIdea(request, form, raiseIdeaInput, async (input) => {
    const { raiseIdea: raised } = await api(request, RaiseIdeaDocument, { input });
    return raised.idea.id;
  });
}

/** Words it anew. */
export function updateIdea(request: Request, form: FormData) {
  return submitIdea(request, form, updateIdeaInput, async (input) => {
    // a form from which every row was taken sends none: then it rests on nothing any more
    const { updateIdea: updated } = await api(request, UpdateIdeaDocument, {
      input: { ...input, evidence: input.evidence ?? [] },
    });
    return updated.idea.id;
  });
}

async function submitIdea<Schema extends z.ZodType<unknown, Record<string, unknown>>>(
  request: Request,
  typed: FormData,
  schema: Schema,
  act: (input: z.output<Schema>) => Promise<string>,
): Promise<{ done: true; id: string } | { done: false; answer: EditorAnswer }> {
  const form = withoutEmptyLines(typed);
  for (const name of ['reach', 'effect', 'effort']) form.set(name, plainNumber(String(form.get(name) ?? '')));
  const picks = readPeople(typed).map((_line, at) => ({
    name: `people[${at}].memberId`,
    kind: 'member' as const,
  }));
  const outcome = await submitPicks(request, form, schema, picks, act);
  if (outcome.done) return { done: true, id: outcome.result };
  const reply = { ...outcome.reply, initialValue: typedValues(typed) };
  return { done: false, answer: { reply, picks: outcome.picks } };
}

/** What was typed, as the page is drawn with it again. */
function typedValues(form: FormData): NonNullable<SubmissionResult['initialValue']> {
  const values: Record<string, string> = {};
  for (const [name, value] of form)
    if (typeof value === 'string' && !/^(evidence|people)\[/.test(name)) values[name] = value;
  return { ...values, evidence: readEvidence(form), people: readPeople(form) };
}
