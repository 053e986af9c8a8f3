import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import type { RoutedFragment } from '~/gql/graphql';
import type { ActReply } from './act-reply';
import classes from './answer-forms.module.css';
import { requestPath } from './paths';
import type { Proposed } from './propose.server';
import { RequestActForm } from './request-act-form';

/** Puts a request under another topic: one that it is like, or a new one by name. */
export function TopicForm(props: {
  request: RoutedFragment;
  topics: Proposed['topics'];
  answer: ActReply | undefined;
}) {
  const { t } = useTranslation('routing');
  const { request, topics, answer } = props;
  const [form, fields] = useActForm<Record<'topicId' | 'name', string>>({
    id: `topic-${request.id}`,
    reply: answer?.reply,
  });
  const labels = { topicId: t('changeTopicTo'), name: t('changeTopicName') };
  const choices = topics.map(({ topic }) => ({ value: topic.id, label: topic.name }));
  return (
    <div className={classes.answers}>
      <RequestActForm
        act="topic"
        request={request}
        answer={answer}
        action={requestPath(request.id)}
        form={form}
        labels={labels}
        open={t('changeTopic')}
        says={t('topicHelp')}
        submit={t('changeTopicSave')}
      >
        {choices.length > 0 && (
          <SelectField
            field={fields.topicId}
            label={labels.topicId}
            choices={[{ value: '', label: t('changeTopicKeep') }, ...choices]}
          />
        )}
        <TextField
          field={fields.name}
          label={choices.length > 0 ? labels.name : t('newTopicName')}
          maxLength={limits.line}
        />
      </RequestActForm>
    </div>
  );
}
