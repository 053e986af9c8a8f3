import { RecognitionResolver } from './recognition.resolver';
import {
  IdeaCreditsResolver,
  MemberRecognitionsResolver,
  RecognitionEdgesResolver,
} from './recognition-edges.resolver';
import { RecognitionHealthResolver } from './recognition-health.resolver';

/** Every resolver of recognition, for the composition root. */
export const recognitionResolvers = [
  RecognitionResolver,
  RecognitionEdgesResolver,
  IdeaCreditsResolver,
  MemberRecognitionsResolver,
  RecognitionHealthResolver,
] as const;
