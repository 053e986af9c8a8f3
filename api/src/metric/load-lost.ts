import { AppError, ConflictReason, ErrorCode } from '@groundcrew/shared';

/** Somebody took this load for dead: it had not been heard of for too long. */
export class LoadLostError extends AppError {
  constructor() {
    const params = { reason: ConflictReason.INTERRUPTED };
    super(ErrorCode.CONFLICT, 'This load was given up meanwhile; nothing was loaded. Send it again.', {
      params,
    });
    this.name = 'LoadLostError';
  }
}
