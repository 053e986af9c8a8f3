import { forbidden, load } from '~/api/api.server';
import { FrameDocument, type FrameQuery } from '~/gql/graphql';

type Abilities = NonNullable<FrameQuery['viewer']>['can'];

/** Answers 403 before a page of admins loads anything else; the API checks each act again. */
export async function requireAbility(request: Request, ability: keyof Abilities): Promise<void> {
  const { viewer } = await load(request, FrameDocument);
  if (!viewer?.can[ability]) throw forbidden();
}
