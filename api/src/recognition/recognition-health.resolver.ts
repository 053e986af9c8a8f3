import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Allow } from '../core/allow';
import type { RequestContext } from '../core/request-context';
import { readRecognitionHealth } from './recognition-health.service';
import { RecognitionHealth } from './recognition-health.type';

@Resolver()
export class RecognitionHealthResolver {
  @Allow('recognition.health')
  @Query(() => RecognitionHealth, {
    description: 'Whether recognition reaches everybody, for leads and admins, over the last 90 days.',
  })
  recognitionHealth(
    @Ctx() context: RequestContext,
    @Arg('teamId', () => ID, {
      nullable: true,
      description:
        'A team with those below it; leads name one in their reach. The whole company when absent.',
    })
    teamId?: string | null,
  ): Promise<RecognitionHealth> {
    return readRecognitionHealth(context, teamId);
  }
}
