/** Every enum of ideas, as GraphQL names it. */
import {
  EvidenceKind,
  IdeaOrder,
  IdeaRole,
  IdeaState,
  ImpactKind,
  ImpactState,
  PitchAnswer,
} from '@groundcrew/shared';
import { registerEnumType } from 'type-graphql';

const enums: [object, string, string][] = [
  [IdeaState, 'IdeaState', 'Where an idea stands.'],
  [IdeaRole, 'IdeaRole', 'Author, or credited contributor.'],
  [IdeaOrder, 'IdeaOrder', 'In which order ideas come.'],
  [EvidenceKind, 'EvidenceKind', 'What an idea rests on.'],
  [PitchAnswer, 'PitchAnswer', 'What a lead answers.'],
  [ImpactKind, 'ImpactKind', 'Revenue gained, or cost saved.'],
  [ImpactState, 'ImpactState', 'Whether a third person confirmed it.'],
];
for (const [values, name, description] of enums) registerEnumType(values, { name, description });
