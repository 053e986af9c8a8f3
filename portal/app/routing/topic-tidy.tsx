import { limits } from '@groundcrew/shared';
import { Button, TextInput } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Section } from '~/elements/section';
import { ActForm } from '~/form/act-form';
import forms from '~/form/act-form.module.css';
import { RadioRows, TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import { topicPath } from './paths';
import type { findTopics, ShownTopic, TopicAnswer } from './topic.server';
import classes from './topic-page.module.css';

type Found = Awaited<ReturnType<typeof findTopics>>;
type Props = { topic: ShownTopic; found: Found; looked: string; answer: TopicAnswer | undefined };

/** Names a topic so that one sees what is asked, or puts it together with one that asks the same. */
export function TopicTidy(props: Props) {
  const { t } = useTranslation('routing');
  const { rename, merge } = props.topic.viewerCan;
  return (
    <>
      {rename && <Rename {...props} />}
      {merge && (
        <Section id="merge" title={t('topic.merge')}>
          <Merge {...props} />
        </Section>
      )}
    </>
  );
}

function Overtaken({ answer }: { answer: TopicAnswer | undefined }) {
  const { t } = useTranslation('routing');
  if (!answer?.isOvertaken) return null;
  return (
    <p role="alert" className={forms.summary}>
      {t('topic.overtaken')}
    </p>
  );
}

function Rename({ topic, answer }: Props) {
  const { t } = useTranslation('routing');
  const own = answer?.act === 'rename' ? answer : undefined;
  const [form, fields] = useActForm<{ name: string }>({
    id: 'rename',
    reply: own?.reply,
    values: { name: topic.name },
  });
  return (
    <Section id="rename" title={t('topic.rename')}>
      <div className={classes.tidy}>
        <Overtaken answer={own} />
        <ActForm
          form={form}
          labels={{ name: t('topic.name') }}
          act={t('topic.save')}
          action={topicPath(topic.id)}
          hidden={{ act: 'rename', id: topic.id, version: String(topic.version) }}
        >
          <TextField
            field={fields.name}
            label={t('topic.name')}
            help={t('topic.nameHelp')}
            maxLength={limits.line}
            required
          />
        </ActForm>
      </div>
    </Section>
  );
}

function Merge({ topic, found, looked, answer }: Props) {
  const { t } = useTranslation('routing');
  const own = answer?.act === 'merge' ? answer : undefined;
  const [form, fields] = useActForm<{ intoId: string }>({ id: 'merge', reply: own?.reply });
  return (
    <div className={classes.tidy}>
      <Form method="get" action={`${topicPath(topic.id)}#merge`} className={classes.find} preventScrollReset>
        <TextInput
          type="search"
          name="merge"
          defaultValue={looked}
          label={t('topic.mergeFind')}
          maxLength={limits.searchText}
        />
        <Button type="submit" variant="default">
          {t('find')}
        </Button>
      </Form>
      <Overtaken answer={own} />
      {found?.length === 0 && <p className={classes.quiet}>{t('topic.mergeNone')}</p>}
      {found && found.length > 0 && (
        <div className={classes.merge}>
          <p>{t('topic.mergeSays', { count: topic.requestCount })}</p>
          <ActForm
            form={form}
            labels={{ intoId: t('topic.mergeInto') }}
            act={t('topic.mergeAct')}
            action={`${topicPath(topic.id)}?${new URLSearchParams({ merge: looked })}`}
            hidden={{ act: 'merge', id: topic.id }}
          >
            <RadioRows
              field={fields.intoId}
              label={t('topic.mergeInto')}
              choices={found.map(({ id, name, requestCount }) => ({
                value: id,
                label: name,
                help: t('topic.requestsTotal', { count: requestCount }),
              }))}
            />
          </ActForm>
        </div>
      )}
    </div>
  );
}
