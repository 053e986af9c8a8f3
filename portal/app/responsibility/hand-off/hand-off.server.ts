import { linkHandOffInput } from '@groundcrew/shared';
import { api } from '../../api/api.server';
import { LinkHandOffDocument } from '../../gql/graphql';
import { pickTextName } from '../pick/pick';
import { type PickOutcome, submitPicks } from '../pick/submit-picks.server';

const OTHER = 'otherId';

/**
 * Links a hand-off between the responsibility of the page and another one. The form asks for the other side and
 * the direction, the API for a giver and a taker: the other side stands in for whichever of the two it is.
 */
export async function linkHandOff(request: Request, id: string): Promise<PickOutcome<unknown>> {
  const form = await request.formData();
  const isReceiving = form.get('way') === 'in';
  const other = isReceiving ? 'fromId' : 'toId';
  form.set(isReceiving ? 'toId' : 'fromId', id);
  form.set(other, String(form.get(OTHER) ?? ''));
  form.set(pickTextName(other), String(form.get(pickTextName(OTHER)) ?? ''));
  const outcome = await submitPicks(
    request,
    form,
    linkHandOffInput,
    [{ name: other, kind: 'work' }],
    (input) => api(request, LinkHandOffDocument, { input }),
  );
  if (outcome.done) return outcome;
  const { reply, picks } = outcome;
  const back = <Value>(values: Record<string, Value>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name === other ? OTHER : name, value]));
  return {
    done: false,
    reply: { ...reply, error: reply.error && back(reply.error) },
    picks: { matches: back(picks.matches), sent: back(picks.sent) },
  };
}
