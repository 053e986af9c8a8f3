import { randomUUID } from 'node:crypto';
import type { SubmissionResult } from '@conform-to/react';
import { limits, optionalText, recognizeInput } from '@groundcrew/shared';
import { api, load } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import { RecognizeDocument, RecognizeFormDocument, RecognizeNamedDocument } from '~/gql/graphql';
import { type Colleague, loadColleagues, type OpenName, readMentions, readNames } from './colleagues.server';
import { spanOf } from './credited-span';

const LATEST = 20;

/** What the form sends: the credited part as words of the text. */
const recognizeForm = recognizeInput
  .omit({ credited: true })
  .extend({ creditedWords: optionalText(limits.recognition) })
  .superRefine(({ text, creditedWords }, context) => {
    if (spanOf(text, creditedWords ?? '') !== undefined) return;
    context.addIssue({ code: 'custom', path: ['creditedWords'], message: 'not_in_text' });
  });

/** The form when it is shown again: what was sent of the people, whose names scripts or the server have to know. */
export type RecognizeAnswer = {
  reply: SubmissionResult;
  people: {
    picked: Colleague[];
    open: OpenName[];
    mentionIds: string[];
    /** Another one for every answer, so that a page which stays open takes it over. */
    round: string;
  };
};
type RecognizeOutcome = { done: true; id: string } | { done: false; answer: RecognizeAnswer };

/** Puts a post onto the wall. Names that fit several people come back as choices. */
export async function recognize(request: Request, form: FormData): Promise<RecognizeOutcome> {
  const { ids, open } = await readNames(request, String(form.get('recipientsText') ?? ''));
  const recipientIds = [...new Set([...form.getAll('recipientIds').map(String), ...ids])].filter(Boolean);
  const chosen = new Set(form.getAll('mentionIds').map(String));
  const mentionIds = await readMentions(request, String(form.get('text') ?? ''), chosen);
  const near = Number(form.get('creditedAt') || 0);
  replaceAll(form, 'recipientIds', recipientIds);
  replaceAll(form, 'mentionIds', mentionIds);
  for (const name of ['recipientsText', 'creditedAt']) form.delete(name);
  const outcome = await submit(
    form,
    recognizeForm,
    async ({ creditedWords, ...input }) => {
      const credited = spanOf(input.text, creditedWords ?? '', near);
      const { recognize: posted } = await api(request, RecognizeDocument, {
        input: { ...input, ...(credited && { credited }) },
      });
      return posted.recognition.id;
    },
    open.length > 0 ? { recipientIds: ['not_in_list'] } : {},
  );
  if (outcome.done) return { done: true, id: outcome.result };
  const picked = await loadColleagues(request, recipientIds);
  return {
    done: false,
    answer: { reply: underFields(outcome.reply), people: { picked, open, mentionIds, round: randomUUID() } },
  };
}

/** Errors under the fields that the form has: of one of several people under all of them, of the span under its words. */
export function underFields(reply: SubmissionResult): SubmissionResult {
  const error: Record<string, string[] | null> = {};
  for (const [name, codes] of Object.entries(reply.error ?? {})) {
    const field = name
      .replace(/^recipientIds\[\d+\]$/, 'recipientIds')
      .replace(/^mentionIds\[\d+\]$/, 'text');
    const shown = field.startsWith('credited') ? 'creditedWords' : field;
    error[shown] = [...new Set([...(error[shown] ?? []), ...(codes ?? [])])];
  }
  return { ...reply, ...(reply.error && { error }) };
}

/** What the form offers, with the people and the tie that the address names. */
export async function loadRecognizeForm(request: Request) {
  const params = new URL(request.url).searchParams;
  const tieId = params.get('tie') ?? '';
  const [{ viewer, company, ideas, grayZones, kpis }, to, named] = await Promise.all([
    load(request, RecognizeFormDocument, { first: LATEST }),
    loadColleagues(request, params.getAll('to')),
    tieId ? load(request, RecognizeNamedDocument, { id: tieId }) : null,
  ]);
  const ties = {
    idea: ideas.edges.map(({ node }) => ({ value: node.id, label: node.title })),
    zone: grayZones.edges.map(({ node }) => ({ value: node.id, label: node.question })),
    kpi: kpis.edges.map(({ node }) => ({ value: node.id, label: `${node.name} · ${node.owner.name}` })),
  };
  const tie = addTie(ties, named?.node ?? null);
  const viewerId = viewer?.member.id ?? '';
  return {
    viewerId,
    to: to.filter(({ id }) => id !== viewerId),
    values: company.values,
    ties,
    tie,
  };
}

type Ties = Record<'idea' | 'zone' | 'kpi', { value: string; label: string }[]>;
type Named = { __typename: string; id: string; title?: string; question?: string; name?: string };

/** Puts what the address names among the choices. @returns its id; empty when it cannot be tied to */
function addTie(ties: Ties, node: Named | null): string {
  const group = ({ Idea: 'idea', GrayZone: 'zone', Kpi: 'kpi' } as const)[node?.__typename ?? ''];
  if (!node || !group) return '';
  const label = node.title ?? node.question ?? node.name ?? '';
  if (ties[group].every(({ value }) => value !== node.id)) ties[group].unshift({ value: node.id, label });
  return node.id;
}

function replaceAll(form: FormData, name: string, values: readonly string[]): void {
  form.delete(name);
  for (const value of values) form.append(name, value);
}
