import { assignPartyInput } from '@groundcrew/shared';
import { api } from '../../api/api.server';
import { AssignPartyDocument } from '../../gql/graphql';
import { submitPicks } from '../pick/submit-picks.server';

/** Adds a party to a responsibility. */
export async function assign(request: Request) {
  const form = await request.formData();
  return submitPicks(request, form, assignPartyInput, [{ name: 'holderId', kind: 'holder' }], (input) =>
    api(request, AssignPartyDocument, { input }),
  );
}
