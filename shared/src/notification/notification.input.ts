import { z } from 'zod';
import { id } from '../fields';
import { limits } from '../limits';

export const readNotificationsInput = z.object({
  ids: z
    .array(id())
    .max(limits.page, { error: 'too_long' })
    .optional()
    .describe('Those that were read; at most 100.'),
  all: z.boolean().optional().describe('Everything that is unread.'),
});
