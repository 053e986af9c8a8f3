import { isContentOpen } from '@groundcrew/shared';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { ideaPath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { answerIntent, type EditorAnswer, loadIdeaToEdit, updateIdea } from '~/idea/edit/edit.server';
import { IdeaEditor } from '~/idea/edit/idea-editor';
import { SavedMeanwhile } from '~/idea/edit/saved-meanwhile';
import { isStale } from '~/responsibility/edit/stale-version';

export const handle: PageHandle = { title: (t) => t('idea:form.editTitle') };

export const loader = ({ request, params }: LoaderFunctionArgs) => loadIdeaToEdit(request, params.id);

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const asked = await answerIntent(request, form);
  if (asked) return asked;
  const outcome = await updateIdea(request, form);
  return outcome.done ? redirect(`${ideaPath(outcome.id)}?done=saved`) : data(outcome.answer, 400);
}

export default function EditIdea() {
  const { t } = useTranslation('idea');
  const { idea, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as EditorAnswer | undefined;
  const path = ideaPath(idea.id);
  return (
    <Page
      crumbs={[
        { to: '/ideas', label: t('title') },
        { to: path, label: idea.title },
      ]}
      title={t('form.editHeading')}
      lead={isContentOpen(idea.state) ? undefined : t('form.peopleLead')}
      rail={isStale(answer?.reply) && <SavedMeanwhile idea={idea} />}
    >
      <IdeaEditor key={idea.id} idea={idea} choices={choices} answer={answer} cancelTo={path} />
    </Page>
  );
}
