import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ideaPath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { backPath } from '~/idea/back-path';
import { donePath, type IdeaActReply } from '~/idea/page/act-reply';
import { actOnIdea } from '~/idea/page/idea-acts.server';
import { IdeaPage } from '~/idea/page/idea-page';
import { type IdeaPageData, loadIdeaPage } from '~/idea/page/idea-page.server';
import { membersNamed } from '~/idea/page/mentioned.server';
import { creditIdea } from '~/recognition/credit/credit.server';
import { IdeaCredits } from '~/recognition/credit/idea-credits';
import { mentionNames } from '~/recognition/recognize/mention-names';
import { GainShareAside } from '~/reward/gain-share/gain-share-aside';
import { payGainShare } from '~/reward/gain-share/pay.server';

export const handle: PageHandle<IdeaPageData> = { title: (_t, { idea }) => idea.title };

export const loader = ({ request, params }: LoaderFunctionArgs) => loadIdeaPage(request, params.id);

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const act = String(form.get('act') ?? '');
  const answer = await doAct(request, act, form);
  if (answer) return data(answer, 400);
  const id = params.id ?? '';
  return redirect(act === 'support' ? backPath(form.get('back'), id) : donePath(id, act));
}

function doAct(request: Request, act: string, form: FormData): Promise<IdeaActReply | null> {
  if (act === 'credit') return creditIdea(request, form);
  if (act === 'pay') return payGainShare(request, form);
  return actOnIdea(request, form, (asked, text) => membersNamed(asked, mentionNames(text)));
}

export default function Idea() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as IdeaActReply | undefined;
  const { idea, rule } = loaded;
  return (
    <IdeaPage
      key={idea.id}
      data={loaded}
      answer={answer}
      credits={<IdeaCredits idea={idea} mayCredit={idea.viewerCan.credit} answer={answer} />}
      share={
        <GainShareAside
          impacts={idea.impacts}
          rule={rule}
          answer={answer}
          action={`${ideaPath(idea.id)}?index`}
        />
      }
    />
  );
}
