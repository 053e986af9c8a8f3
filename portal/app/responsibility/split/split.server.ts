import { splitResponsibilityInput } from '@groundcrew/shared';
import { api } from '../../api/api.server';
import { ApiError } from '../../api/api-error';
import { SplitResponsibilityDocument, UpdateResponsibilityDocument } from '../../gql/graphql';
import type { PickField } from '../pick/pick.server';
import { submitPicks } from '../pick/submit-picks.server';

/** What the split left to do by hand: the scope that remains could not be saved. */
export interface SplitDone {
  restSaved: boolean;
}

/**
 * Splits a responsibility by scope. What remains with it is changed right after, on the same day; the parts
 * stand in any case.
 */
export async function split(request: Request) {
  const form = await request.formData();
  const rest = { scopeIn: String(form.get('restIn') ?? ''), scopeOut: String(form.get('restOut') ?? '') };
  const isChanged = rest.scopeIn !== form.get('wasIn') || rest.scopeOut !== form.get('wasOut');
  return submitPicks(
    request,
    form,
    splitResponsibilityInput,
    pickFields(form),
    async (input): Promise<SplitDone> => {
      const { splitResponsibility } = await api(request, SplitResponsibilityDocument, { input });
      if (!isChanged) return { restSaved: true };
      const { id, version } = splitResponsibility.parent;
      try {
        await api(request, UpdateResponsibilityDocument, { input: { id, version, ...rest, on: input.on } });
        return { restSaved: true };
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return { restSaved: false };
      }
    },
  );
}

/** Every part of the form has an owner to pick: `children[0].accountableId` … */
function pickFields(form: FormData): PickField[] {
  const names = [...form.keys()].filter((name) => /^children\[\d+\]\.accountableIdText$/.test(name));
  return names.map((name) => ({ name: name.replace(/Text$/, ''), kind: 'holder' as const }));
}
