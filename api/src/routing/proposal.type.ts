import { ProposalField } from '@groundcrew/shared';
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { PartyHolder } from '../responsibility/party.type';
import { ResponsibilityType } from '../responsibility/responsibility.type';
import { TeamType } from '../team/team.type';
import { TopicType } from './topic.type';

registerEnumType(ProposalField, {
  name: 'ProposalField',
  description: 'Where a responsibility says what was asked.',
  valuesConfig: {
    NAME: { description: 'In its name.' },
    KEYWORDS: { description: 'In its keywords.' },
    SCOPE: { description: 'In what is in.' },
    PURPOSE: { description: 'In why it is done.' },
    TEAM: { description: 'In the name of its team.' },
    ASKED_BEFORE: { description: 'Requests that said the same were accepted for it.' },
  },
});

@ObjectType('MatchedWords', { description: 'What of a responsibility answers to the question.' })
export class MatchedWordsType {
  @Field(() => ProposalField, { description: 'Where.' }) field!: ProposalField;
  @Field(() => String, { description: 'The words, as they stand there.' }) text!: string;
}

@ObjectType({ description: 'A responsibility that the question could belong to.' })
export class OwnerProposal {
  @Field(() => ResponsibilityType, { description: 'Which.' }) responsibility!: unknown;
  @Field(() => TeamType, { nullable: true, description: 'Its team.' }) team!: unknown;
  @Field(() => PartyHolder, {
    nullable: true,
    description: 'Who is ACCOUNTABLE today; null where nobody is, or two are (the map shows that as a gap).',
  })
  owner!: unknown;
  @Field(() => Float, { description: 'How surely, 0 to 1.' }) score!: number;
  @Field(() => [MatchedWordsType], { description: 'Why it is proposed.' }) why!: MatchedWordsType[];
}

@ObjectType({ description: 'A topic that the question could belong to.' })
export class TopicGuess {
  @Field(() => TopicType, { description: 'Which.' }) topic!: unknown;
  @Field(() => Float, { description: 'How alike, 0 to 1.' }) score!: number;
}

@ObjectType({ description: 'Whose it could be, and what was asked before.' })
export class OwnerProposals {
  @Field(() => [OwnerProposal], { description: 'Best first.' }) proposals!: OwnerProposal[];
  @Field(() => [TopicGuess], { description: 'Most alike first; at most three.' }) topics!: TopicGuess[];
}
