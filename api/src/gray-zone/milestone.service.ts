import { type GrayZoneRow, MilestoneRepository, type MilestoneRow, type UnitOfWork } from '@groundcrew/db';
import {
  ConflictReason,
  conflict,
  invalid,
  limits,
  notFound,
  type removeMilestoneInput,
  type setMilestoneInput,
} from '@groundcrew/shared';
import type { z } from 'zod';
import { keyOf } from '../core/global-id';
import type { RequestContext } from '../core/request-context';
import { notAfterToday } from '../responsibility/responsibility-change';
import { recordZone } from './gray-zone-change';
import { workedOnZone } from './work-log.service';

/**
 * Says what will be there by when, or says it anew; what is absent is none.
 * @throws AppError CONFLICT STATE when there are 30 or the gray zone was dismissed, STALE_VERSION
 */
export async function setMilestone(
  context: RequestContext,
  input: z.output<typeof setMilestoneInput>,
): Promise<GrayZoneRow> {
  const path = ['input', 'grayZoneId'];
  const zoneId = keyOf('GrayZone', input.grayZoneId, path);
  if (input.doneOn) notAfterToday(input.doneOn, context.companyToday, ['input', 'doneOn']);
  return context.change(async (unit) => {
    const zone = await workedOnZone(context, unit, zoneId, path, 'milestone.edit');
    const content = { title: input.title, dueOn: input.dueOn ?? null, doneOn: input.doneOn ?? null };
    const milestones = new MilestoneRepository(unit.manager);
    if (input.id === undefined) {
      if ((await milestones.count(zoneId)) >= limits.milestones)
        throw conflict(
          ConflictReason.STATE,
          `A gray zone has at most ${limits.milestones} milestones.`,
          path,
        );
      const milestoneId = await milestones.create({ zoneId, ...content });
      recordZone(unit, zoneId, 'milestone-set', { milestoneId, words: content.title, ...content });
      return zone;
    }
    if (input.version === undefined)
      throw invalid(['input', 'version'], 'required', 'Send the version that was read.');
    const milestone = await existing(unit, keyOf('Milestone', input.id));
    if (milestone.zoneId !== zoneId) throw notFound('milestone', ['input', 'id']);
    if (!(await milestones.update(milestone.id, input.version, content))) throw stale(milestone);
    recordZone(unit, zoneId, 'milestone-set', {
      milestoneId: milestone.id,
      words: content.title,
      ...content,
    });
    return zone;
  });
}

/** Deletes a milestone; entries that belonged to it stay. @throws AppError CONFLICT STATE, STALE_VERSION */
export async function removeMilestone(
  context: RequestContext,
  input: z.output<typeof removeMilestoneInput>,
): Promise<GrayZoneRow> {
  const id = keyOf('Milestone', input.id);
  return context.change(async (unit) => {
    const milestone = await existing(unit, id);
    const zone = await workedOnZone(context, unit, milestone.zoneId, ['input', 'id'], 'milestone.edit');
    if (!(await new MilestoneRepository(unit.manager).remove(id, input.version))) throw stale(milestone);
    recordZone(unit, zone.id, 'milestone-removed', { milestoneId: id, words: milestone.title });
    return zone;
  });
}

async function existing(unit: UnitOfWork, id: number): Promise<MilestoneRow> {
  const milestone = await new MilestoneRepository(unit.manager).byId(id);
  if (!milestone) throw notFound('milestone', ['input', 'id']);
  return milestone;
}

function stale(milestone: MilestoneRow) {
  return conflict(
    ConflictReason.STALE_VERSION,
    'Someone changed this milestone meanwhile. Read it again.',
    ['input', 'version'],
    { version: milestone.version },
  );
}
