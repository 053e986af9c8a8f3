/**
 * A file of contributors onto the wall: one post a person, that says for what. The same again changes nothing; of a file that has grown
 * since, what is new is posted, told from what the posts that are there say.
 */
import {
  CompanyRepository,
  ContributorRepository,
  change,
  type Database,
  MembershipRepository,
  RecognitionRepository,
  type UnitOfWork,
} from '@groundcrew/db';
import {
  type Contributor,
  companyDay,
  contributionPost,
  contributionsIn,
  holdsOn,
  RecognitionKind,
} from '@groundcrew/shared';
import { indexMembers } from '../responsibility/import-index';

export interface ContributorsImport {
  project: string;
  contributors: readonly Contributor[];
  dryRun: boolean;
  now: Date;
}

export interface ContributorsImported {
  contributors: number;
  contributions: number;
  /** People of whom the file says that they had ideas. */
  ideas: number;
  newMembers: number;
  newPosts: number;
  /** People of whom all that the file says was posted before. */
  alreadyThere: number;
}

const SOURCE = 'all-contributors';

/** Brings the file in, in one transaction; people whom the hub does not know are added without a way to sign in. */
export async function importContributors(
  db: Database,
  request: ContributorsImport,
): Promise<ContributorsImported> {
  const { project, contributors, dryRun, now } = request;
  const extSource = `${SOURCE}:${project}`;
  return change(db, { actorId: null, now, requestId: null }, async (unit) => {
    const written = await new RecognitionRepository(unit.manager).written(extSource);
    const posted = postedBefore(project, written);
    const fresh = contributors
      .map((one) => ({
        ...one,
        contributions: one.contributions.filter((what) => !isPosted(posted, one, what)),
      }))
      .filter((one) => one.contributions.length > 0);
    const people = new ContributorRepository(unit.manager);
    const known = await people.byHandles(fresh.map(({ login }) => login));
    const unknown = fresh.filter(({ login }) => !known.has(login.toLowerCase()));
    const counts: ContributorsImported = {
      contributors: contributors.length,
      contributions: contributors.reduce((sum, one) => sum + one.contributions.length, 0),
      ideas: contributors.filter((one) => contributionPost(project, one)?.hasIdeas).length,
      newMembers: unknown.length,
      newPosts: fresh.length,
      alreadyThere: contributors.filter((one) => isThere(posted, one)).length,
    };
    if (dryRun || fresh.length === 0) {
      unit.unchanged();
      return counts;
    }
    const today = companyDay(now);
    await addMembers(unit, unknown, today);
    await post(unit, project, fresh, posted, extSource, today);
    const company = await new CompanyRepository(unit.manager).get();
    unit.record({
      action: 'recognition.imported',
      subjectType: 'Company',
      subjectId: company?.id ?? 0,
      detail: { source: extSource, ...counts },
    });
    return counts;
  });
}

/** What was posted of whom, by login in lower case. */
type Posted = ReadonlyMap<string, { posts: number; contributions: ReadonlySet<string> }>;

/** The first post of somebody is known by their login, a later one by its number behind a space, which no login has. */
function postedBefore(project: string, written: readonly { ref: string; text: string }[]): Posted {
  const posted = new Map<string, { posts: number; contributions: Set<string> }>();
  for (const { ref, text } of written) {
    const [login = ''] = ref.split(' ');
    const known = posted.get(login) ?? { posts: 0, contributions: new Set<string>() };
    known.posts += 1;
    for (const one of contributionsIn(project, text)) known.contributions.add(one);
    posted.set(login, known);
  }
  return posted;
}

const isPosted = (posted: Posted, { login }: Contributor, what: string) =>
  posted.get(login.toLowerCase())?.contributions.has(what) ?? false;

const isThere = (posted: Posted, one: Contributor) =>
  posted.has(one.login.toLowerCase()) && one.contributions.every((what) => isPosted(posted, one, what));

async function addMembers(unit: UnitOfWork, unknown: readonly Contributor[], today: string): Promise<void> {
  const people = new ContributorRepository(unit.manager);
  await people.create(
    unknown.map(({ login, name }) => ({ handle: login, name })),
    SOURCE,
    today,
  );
  const made = await people.byHandles(unknown.map(({ login }) => login));
  await indexMembers(unit.manager, [...made.values()]);
}

// Not told as news: what is brought in happened long ago, and a wall that is open would be flooded.
async function post(
  unit: UnitOfWork,
  project: string,
  fresh: readonly Contributor[],
  posted: Posted,
  extSource: string,
  today: string,
): Promise<void> {
  const posts = new RecognitionRepository(unit.manager);
  const known = await new ContributorRepository(unit.manager).byHandles(fresh.map(({ login }) => login));
  const memberships = await new MembershipRepository(unit.manager).ofMembers([...known.values()]);
  for (const one of fresh) {
    const said = contributionPost(project, one);
    const login = one.login.toLowerCase();
    const memberId = known.get(login);
    const before = posted.get(login)?.posts ?? 0;
    if (!said || memberId === undefined) continue;
    // Of several teams the one they are in longest.
    const held = memberships.filter((row) => row.memberId === memberId && holdsOn(row, today));
    await posts.create({
      kind: RecognitionKind.PRAISE,
      authorId: null,
      authorTeamId: null,
      text: said.text,
      creditedFrom: said.credited?.start ?? null,
      creditedTo: said.credited?.end ?? null,
      customer: null,
      valueId: null,
      isBehindScenes: false,
      isLeaderExample: false,
      isAcrossTeams: false,
      ideaId: null,
      zoneId: null,
      kpiId: null,
      postedAt: unit.now,
      points: null,
      recipients: [{ memberId, teamId: held.at(-1)?.teamId ?? null }],
      mentionIds: [],
      extSource,
      extRef: before === 0 ? login : `${login} ${before + 1}`,
    });
  }
}
