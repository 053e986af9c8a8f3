import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DecisionKind } from '../core/decision';
import { DateTimeScalar } from '../core/scalars';
import { HandOverType } from './hand-over.type';

registerEnumType(DecisionKind, {
  name: 'DecisionKind',
  description: 'What is to be decided.',
  valuesConfig: {
    HAND_OVER: { description: 'A hand-over to accept or decline.' },
    PROPOSAL: { description: 'A proposal to answer for a team; the subject is an OwnershipProposal.' },
    CONDITION: {
      description: 'A “yes, if …” for the proposer to take; the subject is an OwnershipProposal.',
    },
    ASSIGNMENT: { description: 'An assignment to accept or hand back; the subject is a GrayZoneAssignment.' },
    TRIAL: { description: 'A trial that is over, to adopt or return; the subject is a GrayZoneTrial.' },
    IDEA: { description: 'A pitch to answer for a team; the subject is the Idea.' },
    IMPACT: {
      description:
        'What an idea brought, to confirm or refuse as a third person; the subject is the IdeaImpact.',
    },
    REDEMPTION: { description: 'A chosen reward to approve or hand over; the subject is the Redemption.' },
  },
});

@ObjectType('Decision', { description: 'Something that waits for the viewer’s answer.' })
export class DecisionType {
  @Field(() => DecisionKind, { description: 'What is to be decided.' }) kind!: DecisionKind;
  @Field(() => DateTimeScalar, { description: 'When it was asked.' }) requestedAt!: Date;
  @Field(() => HandOverType, {
    nullable: true,
    description: 'The hand-over to answer; null for every other kind.',
  })
  handOver!: unknown;
}
