/** The whole map in one lean answer: plain values that point at each other by id, resolved without a resolver a field. */
import { Ownership, RaciRole, ResponsibilityKind } from '@groundcrew/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../core/scalars';

const lean = { simpleResolvers: true };

@ObjectType({ description: 'A team on the map.', ...lean })
export class MapTeam {
  @Field(() => ID, { description: 'Id of the Team.' }) id!: string;
  @Field(() => String, { description: 'Name today.' }) name!: string;
  @Field(() => ID, { nullable: true, description: 'Team above.' }) parentId!: string | null;
}

@ObjectType({ description: 'A stage on the map, in the order of its chain.', ...lean })
export class MapStage {
  @Field(() => ID, { description: 'Id of the Stage.' }) id!: string;
  @Field(() => String, { description: 'Name today.' }) name!: string;
  @Field(() => ID, { description: 'Id of its ValueChain.' }) chainId!: string;
  @Field(() => String, { description: 'Name of its chain.' }) chainName!: string;
  @Field(() => Int, { description: 'Place in the chain, from 0.' }) position!: number;
}

@ObjectType({ description: 'Who takes part in a responsibility on the map.', ...lean })
export class MapParty {
  @Field(() => RaciRole, { description: 'How.' }) role!: RaciRole;
  @Field(() => ID, { description: 'Id of the Member or Team.' }) holderId!: string;
  @Field(() => String, { description: 'Name today.' }) name!: string;
  @Field(() => Boolean, { description: 'Whether it is a team.' }) isTeam!: boolean;
}

@ObjectType({ description: 'A responsibility on the map, as it was on the day.', ...lean })
export class MapNode {
  @Field(() => ID, { description: 'Id of the Responsibility.' }) id!: string;
  @Field(() => String, { description: 'Name on the day.' }) name!: string;
  @Field(() => ID, { nullable: true, description: 'Its team.' }) teamId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Its stage.' }) stageId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The responsibility that it is a part of.' }) parentId!:
    | string
    | null;
  @Field(() => ResponsibilityKind, { description: 'Routine or project.' }) kind!: ResponsibilityKind;
  @Field(() => Ownership, { description: 'Whether exactly one party was ACCOUNTABLE.' })
  ownership!: Ownership;
  @Field(() => Boolean, { description: 'Whether its review was overdue.' }) stale!: boolean;
  @Field(() => [MapParty], { description: 'Who took part.' }) parties!: MapParty[];
  @Field(() => Int, { description: 'Parts directly below it.' }) childCount!: number;
  @Field(() => DateScalar, { description: 'Its first day.' }) from!: string;
  @Field(() => String, { description: 'Why it is done; may be empty.' }) purpose!: string;
}

@ObjectType({ description: 'A hand-off on the map.', ...lean })
export class MapHandOff {
  @Field(() => ID, { description: 'Id of the HandOff.' }) id!: string;
  @Field(() => ID, { description: 'Responsibility that hands over.' }) fromId!: string;
  @Field(() => ID, { description: 'Responsibility that receives; may have ended.' }) toId!: string;
  @Field(() => String, { description: 'What is handed over.' }) what!: string;
  @Field(() => Boolean, { description: 'Whether a side has no owner or has ended.' }) broken!: boolean;
}

@ObjectType('ResponsibilityMap', { description: 'The whole R&R map as of a day.', ...lean })
export class ResponsibilityMapType {
  @Field(() => DateScalar, { description: 'The day.' }) asOf!: string;
  @Field(() => DateScalar, {
    description: 'The first day on which anything is on the map; today when nothing is.',
  })
  earliest!: string;
  @Field(() => [DateScalar], { description: 'Days up to today on which the map changed, oldest first.' })
  changeDays!: string[];
  @Field(() => [MapTeam], { description: 'Teams that existed on the day or are pointed at.' })
  teams!: MapTeam[];
  @Field(() => [MapStage], { description: 'Stages of all value chains, in order.' }) stages!: MapStage[];
  @Field(() => [MapNode], { description: 'Responsibilities.' }) nodes!: MapNode[];
  @Field(() => [MapHandOff], { description: 'Hand-offs between them.' }) handOffs!: MapHandOff[];
  @Field(() => Int, { description: 'How many responsibilities there were.' }) total!: number;
}
