import type { ConsentAnswer, LinkRelation, MapEffect, ProposalState } from '@groundcrew/shared';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CompanyValueEntity } from '../company/company.entity';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  RefColumn,
  TextColumn,
  VarcharColumn,
} from '../core/columns';
import { KpiEntity } from '../kpi/kpi.entity';
import { MemberEntity } from '../member/member.entity';
import { ResponsibilityEntity } from '../responsibility/responsibility.entity';
import { TeamEntity } from '../team/team.entity';
import { GrayZoneEntity } from './gray-zone.entity';

/** Somebody offers to take a gray zone: one attempt. */
@Entity('ownership_proposal')
@Index('ux_ownership_proposal_open_zone_id', ['open_zone_id'], { unique: true })
@Index('ux_ownership_proposal_zone_id_attempt', ['zone_id', 'attempt'], { unique: true })
@Index('ix_ownership_proposal_proposer_id_id', ['proposer_id', 'id'])
@Index('ix_ownership_proposal_state_id', ['state', 'id'])
export class OwnershipProposalEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => GrayZoneEntity)
  @RefColumn()
  zone_id!: number;
  @IntColumn() attempt!: number;
  @VarcharColumn(12) state!: ProposalState;
  @ForeignKey(() => GrayZoneEntity)
  @RefColumn(true)
  open_zone_id!: number | null;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  proposer_id!: number;
  @ForeignKey(() => MemberEntity)
  @RefColumn(true)
  owner_member_id!: number | null;
  @ForeignKey(() => TeamEntity)
  @RefColumn(true)
  owner_team_id!: number | null;
  @VarcharColumn(12) map_effect!: MapEffect;
  @ForeignKey(() => ResponsibilityEntity)
  @RefColumn(true)
  responsibility_id!: number | null;
  @VarcharColumn(120) name!: string;
  @TextColumn() scope_taken!: string;
  @TextColumn(true) scope_left!: string | null;
  @ForeignKey(() => TeamEntity)
  @RefColumn(true)
  left_with_team_id!: number | null;
  @VarcharColumn(120, true) left_name!: string | null;
  @TextColumn() connection!: string;
  @TextColumn() gap!: string;
  @VarcharColumn(300) mission!: string;
  @ForeignKey(() => CompanyValueEntity)
  @RefColumn(true)
  value_id!: number | null;
  @TextColumn() hypothesis!: string;
  @IntColumn() weeks!: number;
  @InstantColumn() proposed_at!: Date;
  @InstantColumn(true) decided_at!: Date | null;
  @IntColumn() version!: number;
}

/** How the proposed work connects with other work. */
@Entity('proposal_link')
export class ProposalLinkEntity {
  @ForeignKey(() => OwnershipProposalEntity)
  @PrimaryColumn({ type: 'integer' })
  proposal_id!: number;
  @PrimaryColumn({ type: 'integer' })
  position!: number;
  @ForeignKey(() => ResponsibilityEntity)
  @RefColumn()
  responsibility_id!: number;
  @VarcharColumn(12) relation!: LinkRelation;
  @VarcharColumn(300, true) note!: string | null;
}

/** A KPI to judge by. */
@Entity('proposal_effect')
@Index('ix_proposal_effect_kpi_id', ['kpi_id'])
export class ProposalEffectEntity {
  @ForeignKey(() => OwnershipProposalEntity)
  @PrimaryColumn({ type: 'integer' })
  proposal_id!: number;
  @ForeignKey(() => KpiEntity)
  @PrimaryColumn({ type: 'integer' })
  kpi_id!: number;
  @VarcharColumn(24) expected!: string;
}

/** A team that is asked. */
@Entity('proposal_consent')
@Index('ix_proposal_consent_team_id_proposal_id', ['team_id', 'proposal_id'])
export class ProposalConsentEntity {
  @ForeignKey(() => OwnershipProposalEntity)
  @PrimaryColumn({ type: 'integer' })
  proposal_id!: number;
  @ForeignKey(() => TeamEntity)
  @PrimaryColumn({ type: 'integer' })
  team_id!: number;
  @FlagColumn() is_above!: boolean;
  @IntColumn() position!: number;
}

/** What was answered. Only ever added; a condition is accepted once. */
@Entity('proposal_answer')
@Index('ix_proposal_answer_proposal_id_id', ['proposal_id', 'id'])
export class ProposalAnswerEntity {
  @IdColumn() id!: number;
  @ForeignKey(() => OwnershipProposalEntity)
  @RefColumn()
  proposal_id!: number;
  @ForeignKey(() => TeamEntity)
  @RefColumn()
  team_id!: number;
  @ForeignKey(() => MemberEntity)
  @RefColumn()
  member_id!: number;
  @VarcharColumn(8) answer!: ConsentAnswer;
  @TextColumn(true) words!: string | null;
  @InstantColumn() answered_at!: Date;
  @InstantColumn(true) accepted_at!: Date | null;
}
