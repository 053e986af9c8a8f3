import { addDays, isDay, recordCoverInput } from '@groundcrew/shared';
import { api, load } from '~/api/api.server';
import { CoverStartDocument, RecordCoverDocument } from '~/gql/graphql';
import { type PickOutcome, submitPicks } from '~/responsibility/pick/submit-picks.server';
import { topicToStartFrom } from './report.server';

/** Who records, whether for others too, and the topic that the address names. */
export async function loadCoverStart(request: Request) {
  const topicId = new URL(request.url).searchParams.get('topic');
  const [{ viewer }, topic] = await Promise.all([
    load(request, CoverStartDocument),
    topicToStartFrom(request, topicId),
  ]);
  return { topic, isLead: viewer?.roles.includes('LEAD') ?? false };
}

/** Records what the form says. People name the last day of help; the API takes the first day without it. */
export async function recordCover(request: Request): Promise<PickOutcome<string>> {
  const form = await request.formData();
  const lastOn = String(form.get('lastOn') ?? '');
  form.set('to', isDay(lastOn) ? addDays(lastOn, 1) : lastOn);
  const outcome = await submitPicks(
    request,
    form,
    recordCoverInput,
    [
      { name: 'helperId', kind: 'member' },
      { name: 'forTeamId', kind: 'team' },
      { name: 'topicId', kind: 'topic' },
      { name: 'responsibilityId', kind: 'work' },
    ],
    async (input) => {
      const { recordCover } = await api(request, RecordCoverDocument, { input });
      return recordCover.cover.helper.id;
    },
  );
  if (outcome.done) return outcome;
  // what is said of the day that nobody typed belongs to the one that was
  const { to, ...error } = outcome.reply.error ?? {};
  return to ? { ...outcome, reply: { ...outcome.reply, error: { ...error, lastOn: to } } } : outcome;
}
