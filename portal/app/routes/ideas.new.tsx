import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { ideaPath } from '~/elements/paths';
import type { PageHandle } from '~/frame/page-title';
import { answerIntent, type EditorAnswer, loadIdeaEditor, raiseIdea } from '~/idea/edit/edit.server';
import { IdeaEditor } from '~/idea/edit/idea-editor';

export const handle: PageHandle = { title: (t) => t('idea:form.newTitle') };

export const loader = ({ request }: LoaderFunctionArgs) => loadIdeaEditor(request);

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const asked = await answerIntent(request, form);
  if (asked) return asked;
  const outcome = await raiseIdea(request, form);
  return outcome.done ? redirect(`${ideaPath(outcome.id)}?done=raised`) : data(outcome.answer, 400);
}

export default function NewIdea() {
  const { t } = useTranslation('idea');
  const choices = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      crumbs={[{ to: '/ideas', label: t('title') }]}
      title={t('form.newHeading')}
      lead={t('form.newLead')}
    >
      <IdeaEditor
        idea={null}
        choices={choices}
        answer={answer as EditorAnswer | undefined}
        cancelTo="/ideas"
      />
    </Page>
  );
}
