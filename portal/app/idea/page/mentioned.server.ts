import { limits } from '@groundcrew/shared';
import { findChoices } from '~/responsibility/pick/pick.server';

/**
 * Members whom names mean, where each can only mean one. Of every mention the names that could be meant are tried, the longest first.
 */
export async function membersNamed(request: Request, mentions: readonly string[][]): Promise<string[]> {
  const found = await Promise.all(
    mentions.slice(0, limits.mentions).map((names) => memberNamed(request, names)),
  );
  return [...new Set(found.filter((id) => id !== null))];
}

async function memberNamed(request: Request, names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    const exact = (await findChoices(request, 'member', name)).filter((choice) => choice.name === name);
    if (exact.length === 1) return exact[0]?.id ?? null;
  }
  return null;
}
