/** Gaps of the map (domain.md, "gray-zone"): a responsibility with no or two ACCOUNTABLE; a hand-off without an owner on a side. */
import { GapRepository } from '@groundcrew/db';
import { gapFindings } from '@groundcrew/shared';
import type { GrayZoneDetector } from '../core/hooks';

/** Every gap of the day. Adopting one mends it: the same gap is another when it opens again, by the day since which it is one. */
export const detectGaps: GrayZoneDetector = async ({ manager, today }) =>
  gapFindings(await new GapRepository(manager).factsOn(today));
