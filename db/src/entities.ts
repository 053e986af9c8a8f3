/** Every table's entity, in dependency order. */
import { AuditEntity } from './audit/audit.entity';
import { CompanyEntity, CompanyValueEntity } from './company/company.entity';
import { CredentialEntity, SessionEntity, SignInAttemptEntity } from './identity/identity.entity';
import { MemberEntity, MembershipEntity } from './member/member.entity';
import { OutboxEntity } from './outbox/outbox.entity';
import { HandOffEntity } from './responsibility/hand-off.entity';
import { HandOverEntity } from './responsibility/hand-over.entity';
import { ImportClaimEntity } from './responsibility/import-claim.entity';
import { PartyEntity } from './responsibility/party.entity';
import {
  ResponsibilityEntity,
  ResponsibilityReviewEntity,
  ResponsibilityRevisionEntity,
} from './responsibility/responsibility.entity';
import { StageEntity, ValueChainEntity } from './responsibility/value-chain.entity';
import { SearchDocumentEntity, SearchGramEntity } from './search/search.entity';
import { TeamEntity } from './team/team.entity';

export const entities = [
  AuditEntity,
  OutboxEntity,
  SearchDocumentEntity,
  SearchGramEntity,
  CompanyEntity,
  CompanyValueEntity,
  TeamEntity,
  MemberEntity,
  MembershipEntity,
  CredentialEntity,
  SessionEntity,
  SignInAttemptEntity,
  ValueChainEntity,
  StageEntity,
  ResponsibilityEntity,
  ResponsibilityRevisionEntity,
  ResponsibilityReviewEntity,
  PartyEntity,
  HandOffEntity,
  HandOverEntity,
  ImportClaimEntity,
];
