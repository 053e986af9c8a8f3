import type { IdeaEvidenceRow, IdeaPersonRow, IdeaRow } from '@groundcrew/db';
import { EvidenceKind, IdeaRole, IdeaState } from '@groundcrew/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../core/connection';
import { Node } from '../core/node';
import { DateTimeScalar, DecimalScalar } from '../core/scalars';
import './idea.enums';

@ObjectType('Idea', { implements: Node, description: 'Somebody sees a better way, and says why.' })
export class IdeaType
  extends Node
  implements Omit<IdeaRow, 'id' | 'raisedBy' | 'valueId' | 'changeId' | 'priority'>
{
  @Field(() => Int, { description: 'Rises with every change; send it back with one.' }) version!: number;
  @Field(() => String, { description: 'In a line.' }) title!: string;
  @Field(() => String, { description: 'What hurts whom.' }) problem!: string;
  @Field(() => String, { description: 'What would be done.' }) proposal!: string;
  @Field(() => IdeaState, { description: 'Where it stands.' }) state!: IdeaState;
  @Field(() => DateTimeScalar, { description: 'Since when it stands there.' }) stateSince!: Date;
  @Field(() => DateTimeScalar, { description: 'When it was raised.' }) raisedAt!: Date;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was put into practice; null before that.',
  })
  startedAt!: Date | null;
  @Field(() => Int, { description: 'People or cases that it reaches a month.' }) reach!: number;
  @Field(() => DecimalScalar, { description: 'How much it changes for each, 0.1 to 1.' }) effect!: string;
  @Field(() => DecimalScalar, { description: 'Person-weeks that it takes.' }) effort!: string;
  @Field(() => Int, { description: 'How many support it, of those whose it is not.' }) supportCount!: number;
}

@ObjectType({ description: 'What the viewer may do with an idea.' })
export class IdeaAbilities {
  @Field(() => Boolean, { description: 'Word it anew, or say anew whose it is.' }) edit!: boolean;
  @Field(() => Boolean, { description: 'Put it to a team.' }) pitch!: boolean;
  @Field(() => Boolean, { description: 'Take the open pitch back.' }) withdrawPitch!: boolean;
  @Field(() => Boolean, { description: 'Answer the open pitch.' }) decide!: boolean;
  @Field(() => Boolean, { description: 'Say that it is in practice.' }) start!: boolean;
  @Field(() => Boolean, { description: 'Say which registered change judges it.' }) linkChange!: boolean;
  @Field(() => Boolean, { description: 'Record what it brought.' }) recordImpact!: boolean;
  @Field(() => Boolean, { description: 'Say that it helped: never one’s own.' }) credit!: boolean;
  @Field(() => Boolean, { description: 'Support it: never one’s own.' }) support!: boolean;
}

@ObjectType('IdeaPerson', { description: 'Whose an idea is.' })
export class IdeaPersonType implements Pick<IdeaPersonRow, 'role' | 'weight'> {
  @Field(() => IdeaRole, { description: 'Author, or credited contributor.' }) role!: IdeaRole;
  @Field(() => Int, { description: 'Share of what it earns, against the others’ weights.' }) weight!: number;
}

@ObjectType('IdeaEvidence', { description: 'What an idea rests on.' })
export class IdeaEvidenceType implements Pick<IdeaEvidenceRow, 'kind' | 'text' | 'source' | 'figure'> {
  @Field(() => EvidenceKind, { description: 'What it is.' }) kind!: EvidenceKind;
  @Field(() => String, {
    nullable: true,
    description: 'The words, what was counted, which issue, or a word on the KPI.',
  })
  text!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it comes from.' }) source!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'What was counted.' }) figure!: string | null;
}

export const IdeaConnection = connectionOf('Idea', () => IdeaType);

@ObjectType({ description: 'The idea that was raised or changed.' })
export class IdeaPayload {
  @Field(() => IdeaType, { description: 'As it is now.' }) idea!: unknown;
}

@ObjectType('IdeaComment', { implements: Node, description: 'What somebody says of an idea.' })
export class IdeaCommentType extends Node {
  @Field(() => String, { description: 'Plain text.' }) text!: string;
  @Field(() => DateTimeScalar, { description: 'When it was said.' }) at!: Date;
}

@ObjectType({ description: 'What the viewer may do with a comment.' })
export class IdeaCommentAbilities {
  @Field(() => Boolean, { description: 'Remove it.' }) remove!: boolean;
}

export const IdeaCommentConnection = connectionOf('IdeaComment', () => IdeaCommentType);

@ObjectType({ description: 'What was said.' })
export class CommentIdeaPayload {
  @Field(() => IdeaCommentType, { description: 'The comment.' }) comment!: unknown;
  @Field(() => IdeaType, { description: 'The idea, with its comments as they are now.' }) idea!: unknown;
}
