/**
 * `.all-contributorsrc` (allcontributors.org): who contributed what to a project. Each contributor becomes one post that says for what; who
 * had ideas has them marked in the text. No idea is made of it: the file does not say which they were.
 */
import { z } from 'zod';
import { cleanText } from '../../fields';
import { limits } from '../../limits';
import type { CreditedSpan } from '../recognition';

/** What is marked. */
const IDEAS = 'ideas';
const BETWEEN = ', ';
/** Characters of a project's name: what its posts are known by has room for it. */
export const PROJECT_NAME = 100;

const name = z.string().transform(cleanText);
/** Some files say for each contribution where it can be seen, too. */
const contribution = z
  .union([name, z.object({ type: name }).transform(({ type }) => type)])
  .refine((text) => /^[\p{L}\p{N} ._-]{1,30}$/u.test(text), { error: 'expected the name of a contribution' });

const file = z.object({
  projectName: name.optional(),
  contributors: z
    .array(
      z.object({
        login: name.refine((text) => /^[^\s]{1,100}$/u.test(text), {
          error: 'expected a login of 1 to 100 characters',
        }),
        name: name.nullish(),
        contributions: z.array(contribution).max(30),
      }),
    )
    .max(20_000),
});

/** One person of the file; who is listed twice is one. */
export interface Contributor {
  login: string;
  name: string;
  /** In the order of the file, each once. */
  contributions: string[];
}

export interface AllContributors {
  project: string | null;
  contributors: Contributor[];
}

/** Reads a file. @returns its people, or what is wrong with it in plain English */
export function readAllContributors(text: string): AllContributors | { problems: string[] } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { problems: ['It is not JSON.'] };
  }
  const result = file.safeParse(parsed);
  if (!result.success) {
    return {
      problems: result.error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`),
    };
  }
  const byLogin = new Map<string, Contributor>();
  for (const { login, name: given, contributions } of result.data.contributors) {
    const known = byLogin.get(login.toLowerCase());
    const all = [...new Set([...(known?.contributions ?? []), ...contributions])];
    const called = [...(known?.name ?? (given || login))].slice(0, limits.name).join('');
    byLogin.set(login.toLowerCase(), { login: known?.login ?? login, name: called, contributions: all });
  }
  return { project: result.data.projectName || null, contributors: [...byLogin.values()] };
}

/** What a post that was written of somebody says that they contributed: the way back from {@link contributionPost}. */
export function contributionsIn(project: string, text: string): string[] {
  const head = headOf(project);
  return text.startsWith(head) ? text.slice(head.length).split(BETWEEN) : [];
}

/** Those whose post would be longer than a post may be, in plain English. */
export function tooLongPosts(project: string, contributors: readonly Contributor[]): string[] {
  return contributors.flatMap((one) => {
    const length = [...(contributionPost(project, one)?.text ?? '')].length;
    if (length <= limits.recognition) return [];
    return [
      `${one.login}: ${length} characters of contributions; at most ${limits.recognition} fit on a post`,
    ];
  });
}

const headOf = (project: string) => `${project}: `;

/** What a contributor's post says, and the span of the ideas in it; null for who contributed nothing. */
export function contributionPost(
  project: string,
  { contributions }: Contributor,
): { text: string; credited: CreditedSpan | null; hasIdeas: boolean } | null {
  if (contributions.length === 0) return null;
  const head = headOf(project);
  const at = contributions.indexOf(IDEAS);
  const before = [head, ...contributions.slice(0, Math.max(at, 0)).flatMap((one) => [one, BETWEEN])].join('');
  const start = [...before].length;
  return {
    text: `${head}${contributions.join(BETWEEN)}`,
    credited: at < 0 ? null : { start, end: start + IDEAS.length },
    hasIdeas: at >= 0,
  };
}
