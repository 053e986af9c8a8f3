import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { giveAwardInput, limits, optionalText } from '@groundcrew/shared';
import { api, forbidden, load } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import { AwardFormDocument, GiveAwardDocument } from '~/gql/graphql';
import { readMentions } from '~/recognition/recognize/colleagues.server';
import { spanOf } from '~/recognition/recognize/credited-span';
import { underFields } from '~/recognition/recognize/recognize.server';
import { keyAfter, newBookingKey } from '../booking-key.server';
import { reworded } from '../reworded';
import { loadRights } from '../rights.server';

const PEOPLE = 100;

/** What the form sends: the credited part as words of the text. */
const awardForm = giveAwardInput
  .omit({ credited: true })
  .extend({ creditedWords: optionalText(limits.recognition) })
  .superRefine(({ text, creditedWords }, context) => {
    if (spanOf(text, creditedWords ?? '') !== undefined) return;
    context.addIssue({ code: 'custom', path: ['creditedWords'], message: 'not_in_text' });
  });

/** The form as it is shown again; `key` for the next try. */
export type AwardAnswer = { reply: SubmissionResult; key: string; mentionIds: string[] };
export type AwardOutcome = { done: true; id: string } | { done: false; answer: AwardAnswer };

/** The team of the address, its budget, and whom one can give to. @throws the page's 403 for who leads no team */
export async function loadAwardForm(request: Request) {
  const { awardFrom, ledIds } = await loadRights(request);
  const params = new URL(request.url).searchParams;
  const named = awardFrom.find(({ id }) => id === params.get('team'));
  const team = named ?? awardFrom.find(({ id }) => ledIds.includes(id)) ?? awardFrom[0];
  if (!team) throw forbidden();
  const { viewer, budgets, members, company, rewardRule } = await load(request, AwardFormDocument, {
    teamId: team.id,
    first: PEOPLE,
  });
  const viewerId = viewer?.member.id;
  const people = members.edges.map(({ node }) => node).filter(({ id }) => id !== viewerId);
  return {
    team,
    teams: awardFrom,
    left: budgets[0]?.left ?? 0,
    quarter: budgets[0]?.quarter ?? null,
    people,
    isCut: members.edges.length === PEOPLE,
    to: params.getAll('to'),
    values: company.values,
    leaderPercent: rewardRule.leaderPercent,
    bookingKey: newBookingKey(),
  };
}

/** Gives the award; `act` sum only shows the form again with what it would leave. */
export async function giveAward(request: Request, form: FormData): Promise<AwardOutcome> {
  const chosen = new Set(form.getAll('mentionIds').map(String));
  const mentionIds = await readMentions(request, String(form.get('text') ?? ''), chosen);
  const near = Number(form.get('creditedAt') || 0);
  form.delete('mentionIds');
  for (const id of mentionIds) form.append('mentionIds', id);
  form.set('points', String(form.get('points') ?? '').replace(/[\s,]/g, ''));
  if (form.get('act') === 'sum') {
    const { error: _error, status: _status, ...kept } = parseWithZod(form, { schema: awardForm }).reply();
    return { done: false, answer: { reply: kept, key: String(form.get('key') ?? ''), mentionIds } };
  }
  const outcome = await submit(form, awardForm, async ({ creditedWords, ...input }) => {
    const credited = spanOf(input.text, creditedWords ?? '', near);
    const { giveAward: given } = await api(request, GiveAwardDocument, {
      input: { ...input, ...(credited && { credited }) },
    });
    return given.recognition.id;
  });
  if (outcome.done) return { done: true, id: outcome.result };
  const reply = reworded(underFields(outcome.reply), {
    points: { state: 'budget_short' },
    key: { duplicate: 'used_key' },
  });
  return { done: false, answer: { reply, key: keyAfter(form, outcome.reply), mentionIds } };
}
