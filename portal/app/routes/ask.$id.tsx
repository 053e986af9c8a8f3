import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Page } from '~/elements/page';
import { Section } from '~/elements/section';
import type { PageHandle } from '~/frame/page-title';
import type { RoutedFragment } from '~/gql/graphql';
import { actOnRequest } from '~/routing/acts.server';
import { AnswerForms } from '~/routing/answer-forms';
import { AskerActs } from '~/routing/asker-acts';
import { donePath } from '~/routing/done';
import { DoneToast } from '~/routing/done-toast';
import { OvertakenNote } from '~/routing/overtaken-note';
import { requestPath } from '~/routing/paths';
import { propose } from '~/routing/propose.server';
import { RequestFacts } from '~/routing/request-facts';
import { loadDone, loadRouted } from '~/routing/routed.server';
import { StateMark } from '~/routing/state-mark';
import { TopicForm } from '~/routing/topic-form';
import { WayTimeline } from '~/routing/way-timeline';

export const handle: PageHandle<{ routed: RoutedFragment }> = { title: (_, { routed }) => routed.text };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const routed = await loadRouted(request, params.id ?? '');
  const { route, changeTopic } = routed.viewerCan;
  const [proposed, done] = await Promise.all([
    route || changeTopic ? propose(request, routed.text) : null,
    loadDone(request),
  ]);
  return { routed, proposed, done };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const acted = await actOnRequest(request, form);
  if (acted.done === null) return data(acted.answer, 400);
  return redirect(donePath(requestPath(params.id ?? ''), acted.done, acted.requestId));
}

export default function Request() {
  const { t } = useTranslation('routing');
  const { routed, proposed, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { answer: mayAnswer, route, withdraw, changeTopic } = routed.viewerCan;
  const topics = (proposed?.topics ?? []).filter(({ topic }) => topic.id !== routed.topic.id);
  const path = requestPath(routed.id);
  return (
    <Page
      crumbs={[{ to: '/ask', label: t('title') }]}
      title={routed.text}
      lead={<StateMark request={routed} />}
      rail={
        <>
          <RequestFacts request={routed} />
          {changeTopic && (
            <TopicForm
              request={routed}
              topics={topics}
              answer={answer?.act === 'topic' ? answer : undefined}
            />
          )}
        </>
      }
    >
      {answer?.isOvertaken && !(mayAnswer || route || withdraw) && <OvertakenNote requestId={routed.id} />}
      {mayAnswer && (
        <Section title={t('yourAnswer')}>
          <AnswerForms request={routed} answer={answer} action={path} isMain />
        </Section>
      )}
      {(route || withdraw) && (
        <AskerActs key={routed.version} request={routed} proposed={route ? proposed : null} answer={answer} />
      )}
      <Section id="way" title={t('way')}>
        <WayTimeline request={routed} />
      </Section>
      {done && <DoneToast done={done.done} request={done.request} />}
    </Page>
  );
}
