import { assignGrayZoneInput, mapEffectProblems } from '@groundcrew/shared';
import { api } from '~/api/api.server';
import { AssignGrayZoneDocument } from '~/gql/graphql';
import { sentValues } from '~/kpi/form-shape.server';
import { submitPicks } from '~/responsibility/pick/submit-picks.server';
import { chosenEffect, dropUnused } from '../propose/propose-form.server';

/** Asks somebody to take a gray zone; names that were typed become who and what they mean. */
export async function assign(request: Request, form: FormData) {
  const initialValue = sentValues(form);
  dropUnused(form);
  const mapEffect = chosenEffect(form);
  const outcome = await submitPicks(
    request,
    form,
    assignGrayZoneInput.superRefine((input, context) => {
      for (const { field, code } of mapEffectProblems({ ...input, mapEffect }))
        context.addIssue({ code: 'custom', path: [field], message: code });
    }),
    [
      { name: 'assigneeId', kind: 'member' },
      { name: 'responsibilityId', kind: 'work' },
      { name: 'leftWithTeamId', kind: 'team' },
    ],
    (input) => api(request, AssignGrayZoneDocument, { input }),
  );
  return outcome.done
    ? { done: true as const }
    : { done: false as const, picks: outcome.picks, reply: { ...outcome.reply, initialValue } };
}
