/** Keeps the teams and people that an import touched findable. */
import { MemberRepository, SearchRepository, TeamRepository } from '@groundcrew/db';
import type { EntityManager } from 'typeorm';

export async function indexTeams(manager: EntityManager, ids: readonly number[]): Promise<void> {
  const teams = await new TeamRepository(manager).byIds(ids);
  await new SearchRepository(manager).put(
    teams.map(({ id, name, mission, key }) => ({
      kind: 'Team',
      subjectId: id,
      title: name,
      body: `${mission ?? ''} ${key}`,
    })),
  );
}

/** Leavers are no longer found. */
export async function indexMembers(manager: EntityManager, ids: readonly number[]): Promise<void> {
  const members = await new MemberRepository(manager).byIds(ids);
  const search = new SearchRepository(manager);
  const document = ({ id }: { id: number }) => ({ kind: 'Member', subjectId: id });
  await search.remove(members.filter(({ deactivatedOn }) => deactivatedOn !== null).map(document));
  await search.put(
    members
      .filter(({ deactivatedOn }) => deactivatedOn === null)
      .map((member) => ({
        ...document(member),
        title: member.name,
        body: `${member.email ?? ''} ${member.mission ?? ''}`,
      })),
  );
}
