import type { ApiTokenRow, MemberRow } from '@groundcrew/db';
import { createApiTokenInput, revokeApiTokenInput } from '@groundcrew/shared';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { z } from 'zod';
import { Allow } from '../core/allow';
import type { Connection } from '../core/connection';
import { globalId } from '../core/global-id';
import { inputType } from '../core/input-type';
import { registerNode } from '../core/node';
import type { RequestContext } from '../core/request-context';
import { memberLoaders } from '../member/member.loader';
import { MemberType } from '../member/member.type';
import { createApiToken, findApiToken, listApiTokens, revokeApiToken } from './api-token.service';
import { ApiTokenConnection, ApiTokenPayload, ApiTokenType, CreateApiTokenPayload } from './api-token.type';

const CreateApiTokenInput = inputType('CreateApiTokenInput', createApiTokenInput);
const RevokeApiTokenInput = inputType('RevokeApiTokenInput', revokeApiTokenInput);

registerNode('ApiToken', findApiToken);

@Resolver(() => ApiTokenType)
export class ApiTokenResolver {
  @Allow('token.manage')
  @Query(() => ApiTokenConnection, { description: 'API tokens, newest first, revoked ones too.' })
  apiTokens(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to continue after.' }) after?: string,
  ): Promise<Connection<ApiTokenRow>> {
    return listApiTokens(context, first, after);
  }

  @Allow('token.manage')
  @Mutation(() => CreateApiTokenPayload, {
    description: 'Makes an API token; its secret is shown this once.',
  })
  createApiToken(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateApiTokenInput, { description: 'What for.' }) input: z.output<
      typeof createApiTokenInput
    >,
  ): Promise<CreateApiTokenPayload> {
    return createApiToken(context, input);
  }

  @Allow('token.manage')
  @Mutation(() => ApiTokenPayload, { description: 'Revokes an API token, at once and for good.' })
  async revokeApiToken(
    @Ctx() context: RequestContext,
    @Arg('input', () => RevokeApiTokenInput, { description: 'Which.' }) input: z.output<
      typeof revokeApiTokenInput
    >,
  ): Promise<ApiTokenPayload> {
    return { token: await revokeApiToken(context, input) };
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() token: ApiTokenRow): string {
    return globalId('ApiToken', token.id);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who made it.' })
  createdBy(@Root() token: ApiTokenRow, @Ctx() context: RequestContext): Promise<MemberRow | null> | null {
    return token.createdBy === null ? null : context.load(memberLoaders).byId.load(token.createdBy);
  }
}
