/** `hub import all-contributors`: who contributed what to a project, onto the wall. */
import { readFile, stat } from 'node:fs/promises';
import { limits, PROJECT_NAME, readAllContributors, tooLongPosts } from '@groundcrew/shared';
import { importContributors } from '../recognition/contributors-import';
import { type HubCommand, UserError } from './hub-command';

export interface ContributorsOptions {
  dryRun: boolean;
  project?: string;
}

const SHOWN = 20;

function refused(file: string, problems: readonly string[]): UserError {
  const lines = problems.slice(0, SHOWN).map((problem) => `  ${problem}`);
  return new UserError([`${file} was not imported, and nothing was changed:`, ...lines].join('\n'));
}

/** @throws UserError when the file is no `.all-contributorsrc`, or nobody says to what they contributed */
export async function importContributorsFile(
  hub: HubCommand,
  file: string,
  options: ContributorsOptions,
): Promise<void> {
  const { size } = await stat(file);
  if (size > limits.importText)
    throw new UserError(`${file} has ${size} bytes; at most ${limits.importText} are read.`);
  const read = readAllContributors((await readFile(file, 'utf8')).replace(/^\uFEFF/u, ''));
  if ('problems' in read) throw refused(file, read.problems);
  const project = options.project ?? read.project;
  if (!project) throw new UserError(`${file} does not name its project: say --project <name>.`);
  if (project.length > PROJECT_NAME)
    throw new UserError(
      `The project’s name is too long: say --project <name>, at most ${PROJECT_NAME} characters.`,
    );
  const tooLong = tooLongPosts(project, read.contributors);
  if (tooLong.length > 0) throw refused(file, tooLong);
  const { dryRun } = options;
  const done = await hub.withDatabase((db) =>
    importContributors(db, { project, contributors: read.contributors, dryRun, now: hub.now() }),
  );
  const count = (number: number) => number.toLocaleString('en');
  hub.say(
    `${count(done.contributors)} contributors to ${project}, ${count(done.contributions)} contributions, ideas of ${count(done.ideas)} of them.`,
  );
  hub.say(
    `${count(done.newPosts)} new posts, ${count(done.alreadyThere)} already there, ${count(done.newMembers)} new members without a way to sign in.`,
  );
  if (dryRun) hub.say('Nothing was changed.');
}
