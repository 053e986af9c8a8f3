import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../core/scalars';
import { MemberType } from '../member/member.type';
import { TeamType } from '../team/team.type';

@ObjectType({ description: 'People among whom recognition goes round, and who gave little of it to others.' })
export class RecognitionRing {
  @Field(() => [MemberType], { description: 'Two to four people.' }) members!: unknown[];
  @Field(() => Int, { description: 'Posts of one of them for others of them; each post once.' })
  posts!: number;
  @Field(() => Float, {
    description: 'Of all that they gave, 0.8 to 1; each person that a post is for counts.',
  })
  share!: number;
}

@ObjectType({
  description: 'Somebody whose work shows elsewhere, and whom nobody recognised in the 90 days.',
})
export class QuietMember {
  @Field(() => MemberType, { description: 'The person.' }) member!: unknown;
  @Field(() => Int, { description: 'KPIs that they hold.' }) kpis!: number;
  @Field(() => Int, { description: 'Deliveries that they logged in gray zones, in the 90 days.' })
  deliveries!: number;
  @Field(() => Int, { description: 'Requests that they answered in the 90 days.' }) answeredRequests!: number;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of their last recognition; null before the first.',
  })
  lastRecognizedOn!: string | null;
}

@ObjectType({ description: 'How many of a team were recognised.' })
export class TeamRecognition {
  @Field(() => TeamType, { description: 'The team, without those below it.' }) team!: unknown;
  @Field(() => Int, { description: 'Who is in it today.' }) memberCount!: number;
  @Field(() => Int, { description: 'Of them, who was recognised in the 90 days.' }) recognizedCount!: number;
}

@ObjectType({ description: 'Whether recognition reaches everybody, over 90 days. There is no leaderboard.' })
export class RecognitionHealth {
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { description: 'Last day: today.' }) to!: string;
  @Field(() => Int, { description: 'Who is here today.' }) memberCount!: number;
  @Field(() => Int, { description: 'Of them, who was recognised.' }) recognizedCount!: number;
  @Field(() => Int, {
    description: 'Posts that somebody wrote for them; what the hub told or an import brought is not counted.',
  })
  postCount!: number;
  @Field(() => Int, { description: 'Of those, from somebody of another team.' }) acrossTeamsCount!: number;
  @Field(() => [RecognitionRing], {
    description: 'Closed rings that one of them is in; the most posts first.',
  })
  rings!: RecognitionRing[];
  @Field(() => [QuietMember], {
    description:
      'Whose work shows elsewhere, and whom nobody recognised in the 90 days; by name, at most 100.',
  })
  quiet!: QuietMember[];
  @Field(() => [TeamRecognition], { description: 'Team by team, by name.' }) teams!: TeamRecognition[];
}
