/** Tells the company, on the wall, whose idea was adopted and who took a gray zone. An event that comes again finds its post, also a withdrawn one. */
import {
  change,
  type Database,
  GrayZoneRepository,
  IdeaRepository,
  type OutboxEvent,
  RecognitionRepository,
} from '@groundcrew/db';
import { companyDay, limits, RecognitionKind } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import type { OutboxConsumer } from '../core/outbox-worker';
import { type WordedPost, writePost } from './recognition-change';

/** What the hub itself posts. */
const SOURCE = 'hub';

type Told = Pick<WordedPost, 'kind' | 'recipientIds' | 'text' | 'ideaId' | 'zoneId'>;

/** Topic → the post that it becomes; null without anybody to name. */
const POSTED: Readonly<Record<string, (manager: EntityManager, event: OutboxEvent) => Promise<Told | null>>> =
  {
    'idea.adopted': adoptedIdea,
    'gray-zone.adopted': takenZone,
  };

/** Writes one post an adoption. */
export function adoptionConsumer(db: Database): OutboxConsumer {
  return {
    name: 'wall',
    wants: (topic) => topic in POSTED,
    async handle(event) {
      const extRef = `${event.topic}:${event.subjectId}`;
      await change(db, { actorId: null, now: event.at, requestId: null }, async (unit) => {
        const isThere = await new RecognitionRepository(unit.manager).isWritten(SOURCE, extRef);
        const told = isThere ? null : ((await POSTED[event.topic]?.(unit.manager, event)) ?? null);
        if (!told) return unit.unchanged();
        const today = companyDay(event.at);
        await writePost(unit, { ...told, authorId: null, today, extSource: SOURCE, extRef });
      });
    },
  };
}

async function adoptedIdea(manager: EntityManager, { subjectId }: OutboxEvent): Promise<Told | null> {
  const ideas = new IdeaRepository(manager);
  const idea = await ideas.byId(subjectId);
  const recipientIds = (await ideas.people([subjectId])).map(({ memberId }) => memberId);
  if (!idea || recipientIds.length === 0) return null;
  return { kind: RecognitionKind.ADOPTION, text: idea.title, recipientIds, ideaId: idea.id };
}

async function takenZone(manager: EntityManager, { subjectId, payload }: OutboxEvent): Promise<Told | null> {
  const zone = await new GrayZoneRepository(manager).byId(subjectId);
  const recipientIds = memberIdsIn(payload.doerIds);
  if (!zone || recipientIds.length === 0) return null;
  const text = [...zone.question].slice(0, limits.recognition).join('');
  return { kind: RecognitionKind.TAKEN, text, recipientIds, zoneId: zone.id };
}

function memberIdsIn(value: unknown): number[] {
  return Array.isArray(value) ? [...new Set(value.filter((id): id is number => Number.isInteger(id)))] : [];
}
