import { limits } from '@groundcrew/shared';
import { useTranslation } from 'react-i18next';
import { ActForm } from '~/form/act-form';
import { SelectField, TextField } from '~/form/fields';
import { useActForm } from '~/form/use-act-form';
import { useErrorWords } from '~/form/use-error-words';
import { GroupedSelect } from './grouped-select';
import { PeoplePick } from './people-pick';
import { PostFields } from './post-fields';
import classes from './recognize.module.css';
import type { loadRecognizeForm, RecognizeAnswer } from './recognize.server';

type Names =
  | 'recipientIds'
  | 'text'
  | 'creditedWords'
  | 'customer'
  | 'valueId'
  | 'tieId'
  | 'isBehindScenes'
  | 'isLeaderExample';

/** Writes a post: whom it is for, what they did with the words that are credited, and what it belongs to. */
export function RecognizeForm(props: {
  offers: Awaited<ReturnType<typeof loadRecognizeForm>>;
  answer: RecognizeAnswer | undefined;
}) {
  const { t } = useTranslation('recognition');
  const words = useErrorWords();
  const { offers, answer } = props;
  const [form, fields] = useActForm<Record<Names, string>>({
    id: 'recognize',
    reply: answer?.reply,
    values: { tieId: offers.tie },
  });
  const labels: Record<Names, string> = {
    recipientIds: t('form.to'),
    text: t('form.text'),
    creditedWords: t('form.credited'),
    customer: t('form.customer'),
    valueId: t('form.value'),
    tieId: t('form.tie'),
    isBehindScenes: t('form.behind'),
    isLeaderExample: t('form.leader'),
  };
  const { errors } = fields.recipientIds;
  return (
    <ActForm form={form} labels={labels} act={t('form.submit')} cancelTo="/wall">
      <PeoplePick
        // after an answer of the server the people are those that it knows
        key={answer?.people.round ?? 'first'}
        id={fields.recipientIds.id}
        label={labels.recipientIds}
        help={t('form.toHelp')}
        error={errors?.[0] && words.issue(errors[0])}
        picked={answer?.people.picked ?? offers.to}
        open={answer?.people.open ?? []}
        viewerId={offers.viewerId}
      />
      <PostFields
        text={fields.text}
        creditedWords={fields.creditedWords}
        mentionIds={answer?.people.mentionIds ?? []}
      />
      <TextField
        field={fields.customer}
        label={labels.customer}
        help={t('form.customerHelp')}
        maxLength={limits.name}
        autoComplete="off"
      />
      <SelectField
        field={fields.valueId}
        label={labels.valueId}
        choices={[
          { value: '', label: t('form.noValue') },
          ...offers.values.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <GroupedSelect
        field={fields.tieId}
        label={labels.tieId}
        help={t('form.tieHelp')}
        none={t('form.noTie')}
        groups={(['idea', 'zone', 'kpi'] as const).map((group) => ({
          group: t(`form.tieGroups.${group}`),
          items: offers.ties[group],
        }))}
      />
      <fieldset className={classes.boxes}>
        <legend>{t('form.marks')}</legend>
        <label>
          <input
            type="checkbox"
            name={fields.isBehindScenes.name}
            id={fields.isBehindScenes.id}
            defaultChecked={fields.isBehindScenes.initialValue === 'on'}
          />
          <span>{labels.isBehindScenes}</span>
        </label>
        <label>
          <input
            type="checkbox"
            name={fields.isLeaderExample.name}
            id={fields.isLeaderExample.id}
            defaultChecked={fields.isLeaderExample.initialValue === 'on'}
          />
          <span>
            {labels.isLeaderExample}
            <small>{t('form.leaderHelp')}</small>
          </span>
        </label>
        {fields.isLeaderExample.errors?.[0] && (
          <p className={classes.nobody}>{words.issue(fields.isLeaderExample.errors[0])}</p>
        )}
      </fieldset>
    </ActForm>
  );
}
