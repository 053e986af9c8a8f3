import { creditIdeaInput } from '@groundcrew/shared';
import { api } from '~/api/api.server';
import { submit } from '~/form/submit.server';
import { CreditIdeaDocument } from '~/gql/graphql';
import type { IdeaActReply } from '~/idea/page/act-reply';
import { spanOf } from '../recognize/credited-span';

const said = creditIdeaInput.omit({ credited: true });

/** Says that an idea helped; the words that are to be marked are found in the line. Null when it is done. */
export async function creditIdea(request: Request, form: FormData): Promise<IdeaActReply | null> {
  const credited = spanOf(String(form.get('text') ?? '').trim(), String(form.get('creditedWords') ?? ''));
  const unread: Record<string, string[]> = credited === undefined ? { creditedWords: ['not_in_text'] } : {};
  const outcome = await submit(
    form,
    said,
    (input) => api(request, CreditIdeaDocument, { input: { ...input, credited: credited ?? undefined } }),
    unread,
  );
  if (outcome.done) return null;
  return { act: 'credit', subject: String(form.get('ideaId') ?? ''), reply: outcome.reply };
}
