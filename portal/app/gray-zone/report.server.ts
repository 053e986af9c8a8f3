import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { limits, reportGrayZoneInput } from '@groundcrew/shared';
import { api, load } from '~/api/api.server';
import { ApiError } from '~/api/api-error';
import { submit } from '~/form/submit.server';
import { ReportGrayZoneDocument, ReportStartDocument, TopicToStartFromDocument } from '~/gql/graphql';
import { pickTextName } from '~/responsibility/pick/pick';
import { type PickField, resolvePicks } from '~/responsibility/pick/pick.server';
import type { PickReply } from '~/responsibility/pick/submit-picks.server';
import { teamFields } from './report-teams';

/** What a report begins with: the reader's teams, which it names when it names none, and what the address says. */
export async function loadReportStart(request: Request) {
  const params = new URL(request.url).searchParams;
  const [{ viewer }, topic] = await Promise.all([
    load(request, ReportStartDocument),
    topicToStartFrom(request, params.get('topic')),
  ]);
  return {
    topic,
    question: (params.get('question') ?? '').trim().slice(0, limits.line),
    ownTeams: viewer?.member.memberships.map(({ team }) => team.name) ?? [],
  };
}

/** The topic that an address names, so that a form begins with it; null when it names none. */
export async function topicToStartFrom(request: Request, id: string | null) {
  if (!id) return null;
  const { node } = await load(request, TopicToStartFromDocument, { id });
  return node?.__typename === 'Topic' ? { id: node.id, name: node.name } : null;
}

const picks: PickField[] = [
  ...teamFields.map((name) => ({ name, kind: 'team' as const })),
  { name: 'topicId', kind: 'topic' },
];

/** What a report has to mend; `openId` is the open gray zone of the same topic, where what is known belongs. */
export type ReportAnswer = { reply: SubmissionResult; picks: PickReply; openId: string | null };

/** Reports what the form says. Its teams are typed one a field; those that are empty are no teams. */
export async function report(
  request: Request,
): Promise<{ done: true; id: string } | { done: false; answer: ReportAnswer }> {
  const form = await request.formData();
  const matches = await resolvePicks(request, form, picks);
  const given = (name: string) => String(form.get(name) ?? '');
  const sent = Object.fromEntries(
    picks.map(({ name }) => [name, { id: given(name), text: given(pickTextName(name)) }]),
  );
  const open = Object.keys(matches);
  if (open.length > 0) {
    const fieldErrors = Object.fromEntries(open.map((name) => [name, ['not_in_list']]));
    const reply = parseWithZod(form, { schema: reportGrayZoneInput }).reply({ fieldErrors });
    return { done: false, answer: { reply, picks: { matches, sent }, openId: null } };
  }
  const teams = [...new Set(teamFields.map(given).filter(Boolean))];
  teams.forEach((id, at) => {
    form.set(`teamIds[${at}]`, id);
  });
  let openId: string | null = null;
  const outcome = await submit(form, reportGrayZoneInput, async (input) => {
    try {
      const { reportGrayZone } = await api(request, ReportGrayZoneDocument, { input });
      return reportGrayZone.grayZone.id;
    } catch (error) {
      openId = openZoneOf(error);
      throw error;
    }
  });
  if (outcome.done) return { done: true, id: outcome.result };
  const reply = openId === null ? outcome.reply : withoutTopicError(outcome.reply);
  return { done: false, answer: { reply, picks: { matches, sent }, openId } };
}

/** The open gray zone that a refusal names; null when it names none. */
function openZoneOf(error: unknown): string | null {
  const id = error instanceof ApiError ? error.details.params?.grayZoneId : null;
  return typeof id === 'string' ? id : null;
}

// said in words of its own, with the way there
function withoutTopicError(reply: SubmissionResult): SubmissionResult {
  const { topicId: _said, ...error } = reply.error ?? {};
  return { ...reply, error };
}
