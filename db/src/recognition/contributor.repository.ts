import { COMPANY_TIME_ZONE } from '@groundcrew/shared';
import type { EntityManager } from 'typeorm';
import { chunks, placeholders, rows } from '../core/sql';
import { MemberEntity } from '../member/member.entity';

/** Somebody whom a file of contributors names. */
export interface ContributorMember {
  /** Their name in the system that the file comes from. */
  handle: string;
  name: string;
}

const AT_ONCE = 200;

/** People whom a file of contributors names. */
export class ContributorRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Member keys by handle in lower case; those who have left, too. */
  async byHandles(handles: readonly string[]): Promise<Map<string, number>> {
    const known = new Map<string, number>();
    for (const part of chunks(handles, AT_ONCE)) {
      const found = await rows<{ id: number; handle: string }>(
        this.manager,
        `SELECT id, handle FROM member WHERE LOWER(handle) IN ${placeholders(part)}`,
        part.map((handle) => handle.toLowerCase()),
      );
      for (const { id, handle } of found) known.set(handle.toLowerCase(), id);
    }
    return known;
  }

  /** Adds people who cannot sign in. */
  async create(people: readonly ContributorMember[], source: string, on: string): Promise<void> {
    for (const part of chunks(people, AT_ONCE)) {
      await this.manager.insert(
        MemberEntity,
        part.map(({ handle, name }) => ({
          handle,
          name,
          // A file does not say where people are; they can change it themselves.
          time_zone: COMPANY_TIME_ZONE,
          is_admin: false,
          joined_on: on,
          ext_source: source,
        })),
      );
    }
  }
}
