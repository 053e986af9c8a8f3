import { askWhoseInput } from '@groundcrew/shared';
import { api } from '~/api/api.server';
import { AskWhoseDocument, type AskWhoseMutation, ChangeTopicDocument } from '~/gql/graphql';
import { type PickOutcome, submitPicks } from '~/responsibility/pick/submit-picks.server';
import { KEEP, NEW_TOPIC, responsibilityOf, TO_TEAM } from './ask-act';

type Asked = AskWhoseMutation['askWhose']['request'];

/**
 * Asks: sent to the team of the responsibility whose button was pressed, to a team that was chosen, or only kept. Enter in a
 * field means the chosen team, so that nothing is sent anywhere that was not named.
 */
export async function ask(request: Request, form: FormData): Promise<PickOutcome<Asked>> {
  const act = String(form.get('act') ?? TO_TEAM);
  const responsibilityId = responsibilityOf(act);
  const toTeam = responsibilityId === null && act !== KEEP;
  if (!toTeam) {
    form.delete('teamId');
    form.delete('teamIdText');
  }
  form.delete('responsibilityId');
  if (responsibilityId !== null) form.set('responsibilityId', responsibilityId);
  const isNewTopic = form.get('topicId') === NEW_TOPIC;
  if (isNewTopic) form.delete('topicId');
  const schema = toTeam ? askWhoseInput.required({ teamId: true }) : askWhoseInput;
  // An empty field is what has to be chosen, not a team that was not found.
  const picks = toTeam && String(form.get('teamIdText') ?? '').trim() !== '';
  return submitPicks(
    request,
    form,
    schema,
    picks ? [{ name: 'teamId', kind: 'team' }] : [],
    async (input) => {
      const { askWhose } = await api(request, AskWhoseDocument, { input });
      return isNewTopic ? ownTopic(request, askWhose.request, input.text) : askWhose.request;
    },
  );
}

// Asked under the topic that it is most like; who wants one of its own gets that.
async function ownTopic(request: Request, asked: Asked, name: string): Promise<Asked> {
  if (asked.topic.name === name) return asked;
  const { id, version } = asked;
  const { changeTopic } = await api(request, ChangeTopicDocument, { input: { id, version, name } });
  return changeTopic.request;
}
