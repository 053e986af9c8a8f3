import { handOverInput } from '@groundcrew/shared';
import { api } from '../../api/api.server';
import { HandOverResponsibilityDocument } from '../../gql/graphql';
import { submitPicks } from '../pick/submit-picks.server';

/** Offers a responsibility to a successor, or leaves it without one when the form says so. */
export async function handOver(request: Request) {
  const form = await request.formData();
  const isLeaving = form.get('to') === 'nobody';
  if (isLeaving) {
    form.delete('successorId');
    form.delete('successorIdText');
  }
  const schema = isLeaving ? handOverInput : handOverInput.required({ successorId: true });
  return submitPicks(request, form, schema, [{ name: 'successorId', kind: 'holder' }], (input) =>
    api(request, HandOverResponsibilityDocument, { input }),
  );
}
