/** Every table's entity, in dependency order. */
import { AuditEntity } from './audit/audit.entity';
import { CompanyEntity, CompanyValueEntity } from './company/company.entity';
import { CredentialEntity, SessionEntity, SignInAttemptEntity } from './identity/identity.entity';
import { MemberEntity, MembershipEntity } from './member/member.entity';
import { OutboxEntity } from './outbox/outbox.entity';
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
];
