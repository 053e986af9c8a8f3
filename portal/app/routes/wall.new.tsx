import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import type { PageHandle } from '~/frame/page-title';
import { postAnchor } from '~/recognition/paths';
import { loadRecognizeForm, recognize } from '~/recognition/recognize/recognize.server';
import { RecognizeForm } from '~/recognition/recognize/recognize-form';
import { useNames } from '~/recognition/use-names';

export const handle: PageHandle = { title: (t) => t('recognition:recognize') };

export const loader = ({ request }: LoaderFunctionArgs) => loadRecognizeForm(request);

export async function action({ request }: ActionFunctionArgs) {
  const outcome = await recognize(request, await request.formData());
  if (!outcome.done) return data({ answer: outcome.answer }, 400);
  return redirect(`/wall?${new URLSearchParams({ posted: outcome.id })}#${postAnchor(outcome.id)}`);
}

export default function RecognizePage() {
  const { t } = useTranslation('recognition');
  const names = useNames();
  const offers = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>()?.answer;
  return (
    <Page
      crumbs={[{ to: '/wall', label: t('title') }]}
      title={offers.to.length > 0 ? t('form.headingTo', { names: names(offers.to) }) : t('form.heading')}
      lead={t('form.lead')}
    >
      <RecognizeForm offers={offers} answer={answer} />
    </Page>
  );
}
