import { IdeaResolver } from './idea.resolver';
import { IdeaCommentResolver, IdeaCommentsResolver } from './idea-comment.resolver';
import {
  IdeaEdgesResolver,
  IdeaEvidenceResolver,
  IdeaPersonResolver,
  KpiIdeasResolver,
  MemberIdeasResolver,
} from './idea-edges.resolver';
import { IdeaImpactResolver, IdeaPitchResolver } from './idea-impact.resolver';

/** Every resolver of ideas, for the composition root. */
export const ideaResolvers = [
  IdeaResolver,
  IdeaEdgesResolver,
  IdeaPersonResolver,
  IdeaEvidenceResolver,
  IdeaCommentResolver,
  IdeaCommentsResolver,
  IdeaPitchResolver,
  IdeaImpactResolver,
  MemberIdeasResolver,
  KpiIdeasResolver,
] as const;
