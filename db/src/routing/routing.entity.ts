import type { HopOutcome, RequestSource, RoutingState } from '@groundcrew/shared';
import { Entity, ForeignKey, Index } from 'typeorm';
import {
  DayColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  VarcharColumn,
} from '../core/columns';
import { MemberEntity } from '../member/member.entity';
import { ResponsibilityEntity } from '../responsibility/responsibility.entity';
import { TeamEntity } from '../team/team.entity';
import { TopicEntity } from './topic.entity';

/** Somebody asked whose something is: the question and where it stands. Its way lies in the hops. */
@Entity('routing_request')
@Index('ux_routing_request_ext_source_ext_ref', ['ext_source', 'ext_ref'], { unique: true })
@Index('ix_routing_request_asked_on_topic_id_first_team_id_is_bounced_a', [
  'asked_on',
  'topic_id',
  'first_team_id',
  'is_bounced',
  'asker_id',
])
@Index('ix_routing_request_topic_id_asked_on_first_team_id_is_bounced_a', [
  'topic_id',
  'asked_on',
  'first_team_id',
  'is_bounced',
  'asker_id',
])
@Index('ix_routing_request_topic_id_landed_at_id', ['topic_id', 'landed_at', 'id'])
@Index('ix_routing_request_topic_id_asked_at_id', ['topic_id', 'asked_at', 'id'])
@Index('ix_routing_request_team_id_state_asked_at_id', ['team_id', 'state', 'asked_at', 'id'])
@Index('ix_routing_request_asker_id_asked_at_id', ['asker_id', 'asked_at', 'id'])
@Index('ix_routing_request_state_asked_at_id', ['state', 'asked_at', 'id'])
@Index('ix_routing_request_asked_at_id', ['asked_at', 'id'])
@Index('ix_routing_request_topic_id_responsibility_id_state', ['topic_id', 'responsibility_id', 'state'])
export class RoutingRequestEntity {
  @IdColumn() id!: number;
  @VarcharColumn(300) text!: string;
  @VarcharColumn(20) state!: RoutingState;
  @VarcharColumn(20) source!: RequestSource;
  /** Null where an import brought it. */
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  asker_id!: number | null;
  @ForeignKey(() => TopicEntity)
  @RefColumn()
  topic_id!: number;
  @ForeignKey(() => ResponsibilityEntity)
  @RefColumn(true)
  responsibility_id!: number | null;
  /** Where it waits or was accepted. */
  @ForeignKey(() => TeamEntity)
  @RefColumn(true)
  team_id!: number | null;
  /** Follows from the first hop; kept so that thousands can be counted. */
  @ForeignKey(() => TeamEntity)
  @RefColumn(true)
  first_team_id!: number | null;
  @FlagColumn() is_bounced!: boolean;
  @IntColumn() hop_count!: number;
  @InstantColumn() asked_at!: Date;
  @DayColumn() asked_on!: string;
  @InstantColumn(true) landed_at!: Date | null;
  @DayColumn(true) landed_on!: string | null;
  /** When it was accepted or withdrawn. */
  @InstantColumn(true) closed_at!: Date | null;
  @IntColumn() version!: number;
  /** The import that brought it in, and its name there. */
  @VarcharColumn(60, true) ext_source!: string | null;
  @VarcharColumn(200, true) ext_ref!: string | null;
}

/** A request arrives at a team. Only ever added. */
@Entity('routing_hop')
@Index('ux_routing_hop_request_id_position', ['request_id', 'position'], { unique: true })
export class RoutingHopEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => RoutingRequestEntity)
  @RefColumn()
  request_id!: number;
  /** 1 for where it first landed. */
  @IntColumn() position!: number;
  @ForeignKey(() => TeamEntity)
  @RefColumn()
  team_id!: number;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  sent_by!: number | null;
  @InstantColumn() sent_at!: Date;
  @VarcharColumn(300, true) note!: string | null;
}

/** What became of a hop. Only ever added; its key makes that one outcome. */
@Entity('routing_answer')
@Index('ux_routing_answer_request_id_position', ['request_id', 'position'], { unique: true })
export class RoutingAnswerEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => RoutingRequestEntity)
  @RefColumn()
  request_id!: number;
  @IntColumn() position!: number;
  @VarcharColumn(20) outcome!: Exclude<HopOutcome, 'WAITING'>;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  answered_by!: number | null;
  @InstantColumn() answered_at!: Date;
  @VarcharColumn(300, true) reason!: string | null;
}
