import type { ApiTokenRow } from '@groundcrew/db';
import { TokenScope } from '@groundcrew/shared';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateScalar, DateTimeScalar } from '../core/scalars';

registerEnumType(TokenScope, {
  name: 'TokenScope',
  description: 'What an API token may do. METRICS_WRITE: send points to /ingest/metric-points.',
});

@ObjectType('ApiToken', {
  implements: Node,
  description: 'With what another system writes to the hub. It works until it is revoked or runs out.',
})
export class ApiTokenType extends Node implements Omit<ApiTokenRow, 'id' | 'createdBy'> {
  @Field(() => String, { description: 'What it is for.' }) name!: string;
  @Field(() => [TokenScope], { description: 'What it may do.' }) scopes!: TokenScope[];
  @Field(() => String, { description: 'Its first 12 characters, to recognise it by.' }) start!: string;
  @Field(() => DateTimeScalar, { description: 'When it was made.' }) createdAt!: Date;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null when it has none.' })
  expiresOn!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to ten minutes.' })
  lastUsedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null when it was not.' })
  revokedAt!: Date | null;
}

export const ApiTokenConnection = connectionOf('ApiToken', () => ApiTokenType);

@ObjectType({ description: 'A token that was made, with its secret.' })
export class CreateApiTokenPayload {
  @Field(() => ApiTokenType, { description: 'The token.' }) token!: unknown;
  @Field(() => String, { description: 'Send it as Authorization: Bearer. It is shown this once.' })
  secret!: string;
}

@ObjectType({ description: 'The token that was changed.' })
export class ApiTokenPayload {
  @Field(() => ApiTokenType, { description: 'As it is now.' }) token!: unknown;
}
