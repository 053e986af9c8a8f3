/** Every resolver of the concept, for the composition root. */
import { DecisionResolver } from './decision.resolver';
import { HandOffResolver } from './hand-off.resolver';
import { HandOverResolver } from './hand-over.resolver';
import { GapResolver, MapHealthResolver } from './health.resolver';
import { ImportOwnershipResolver } from './import-ownership.resolver';
import { MapResolver } from './map.resolver';
import { PartyResolver } from './party.resolver';
import {
  MemberResponsibilitiesResolver,
  PartyInvolvementResolver,
  ReopenedGapsResolver,
  TeamResponsibilitiesResolver,
} from './people-edges.resolver';
import { ResponsibilityResolver } from './responsibility.resolver';
import { ResponsibilityEdgesResolver, RevisionResolver } from './responsibility-edges.resolver';
import { StageResolver, ValueChainResolver } from './value-chain.resolver';

export const responsibilityResolvers = [
  ResponsibilityResolver,
  ResponsibilityEdgesResolver,
  RevisionResolver,
  PartyResolver,
  PartyInvolvementResolver,
  TeamResponsibilitiesResolver,
  MemberResponsibilitiesResolver,
  ReopenedGapsResolver,
  ValueChainResolver,
  StageResolver,
  HandOffResolver,
  HandOverResolver,
  MapResolver,
  MapHealthResolver,
  GapResolver,
  DecisionResolver,
  ImportOwnershipResolver,
] as const;
