import type { SessionRow } from '@groundcrew/db';
import { Role } from '@groundcrew/shared';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../core/scalars';
import { TeamType } from '../team/team.type';

registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody comes for; follows from memberships, ADMIN is global.',
});

@ObjectType({ description: 'What the viewer may do at large; rights on a single thing travel with it.' })
export class ViewerAbilities {
  @Field(() => Boolean, { description: 'Add, move and deactivate people; edit teams.' })
  managePeople!: boolean;
  @Field(() => Boolean, { description: 'Import who owns what.' }) importOwnership!: boolean;
  @Field(() => Boolean, { description: 'Order the stages of a value chain.' }) defineValueChain!: boolean;
  @Field(() => Boolean, { description: 'Read the audit log.' }) readAudit!: boolean;
  @Field(() => Boolean, { description: 'Make metrics and record their values.' }) editMetrics!: boolean;
  @Field(() => Boolean, { description: 'Set KPIs of one’s own.' }) setKpis!: boolean;
  @Field(() => Boolean, { description: 'Make and revoke tokens of the API.' }) manageTokens!: boolean;
  @Field(() => Boolean, { description: 'Make, change and test webhooks.' }) manageWebhooks!: boolean;
  @Field(() => [TeamType], { description: 'Teams in which the viewer may create responsibilities.' })
  createResponsibilityIn!: unknown[];
}

@ObjectType('Viewer', { description: 'The signed-in person.' })
export class ViewerType {
  @Field(() => [Role], { description: 'Every role that applies.' }) roles!: Role[];
  @Field(() => Role, { description: 'Whose home opens.' }) portal!: Role;
}

@ObjectType('Session', { description: 'A signed-in browser.' })
export class SessionType implements Pick<SessionRow, 'createdAt' | 'lastSeenAt' | 'userAgent'> {
  @Field(() => DateTimeScalar, { description: 'When it was signed in.' }) createdAt!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was last used, to ten minutes.' }) lastSeenAt!: Date;
  @Field(() => String, { nullable: true, description: 'What the browser says of itself.' }) userAgent!:
    | string
    | null;
}

@ObjectType({ description: 'An account of the demo company.' })
export class DemoAccount {
  @Field(() => String, { description: 'Mail address.' }) email!: string;
  @Field(() => String, { description: 'Full name.' }) name!: string;
  @Field(() => String, { description: 'Team and office.' }) title!: string;
  @Field(() => String, { description: 'What this person will see.' }) sees!: string;
  @Field(() => String, { description: 'Password, the same for all of them.' }) password!: string;
}

@ObjectType({ description: 'What the sign-in page shows.' })
export class SignInOptions {
  @Field(() => String, { description: 'Name of the company; empty before there is one.' })
  companyName!: string;
  @Field(() => [DemoAccount], { description: 'One-click accounts; empty unless this is a demo.' })
  demoAccounts!: DemoAccount[];
}

@ObjectType({ description: 'A session that began.' })
export class SignInPayload {
  @Field(() => String, { description: 'Opaque; send it as Authorization: Bearer.' }) sessionToken!: string;
  @Field(() => DateTimeScalar, { description: 'When it runs out if it is not used.' }) expiresAt!: Date;
  @Field(() => ViewerType, { description: 'Who signed in.' }) viewer!: unknown;
}

@ObjectType({ description: 'Sessions that ended.' })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'Always true: the token is dead.' }) ok!: boolean;
}

@ObjectType({ description: 'The password that was changed.' })
export class ChangePasswordPayload {
  @Field(() => ViewerType, { description: 'Whose.' }) viewer!: unknown;
}
