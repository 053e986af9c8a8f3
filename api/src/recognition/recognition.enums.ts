/** Every enum of recognition, as GraphQL names it. */
import { RecognitionKind, TieKind } from '@groundcrew/shared';
import { registerEnumType } from 'type-graphql';

registerEnumType(RecognitionKind, { name: 'RecognitionKind', description: 'What a post is.' });
registerEnumType(TieKind, { name: 'TieKind', description: 'What a post is tied to.' });
