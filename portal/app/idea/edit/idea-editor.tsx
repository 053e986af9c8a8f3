import { getFormProps } from '@conform-to/react';
import { isContentOpen, limits } from '@groundcrew/shared';
import { Button } from '@mantine/core';
import { Form, Link, useNavigation } from '@remix-run/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '~/form/error-summary';
import { SelectField, TextareaField, TextField } from '~/form/fields';
import { SentByEnter } from '~/form/sent-by-enter';
import { useActForm } from '~/form/use-act-form';
import { useHydrated } from '~/frame/use-hydrated';
import type { EditableIdeaFragment } from '~/gql/graphql';
import type { EditorAnswer, EditorChoices } from './edit.server';
import { EvidenceRows } from './evidence-rows';
import { firstEvidence, firstPeople, firstTexts } from './first-lines';
import { FormulaFields } from './formula-fields';
import { HeldContent } from './held-content';
import classes from './idea-editor.module.css';
import { useEditorLabels } from './idea-labels';
import { PersonRows } from './person-rows';
import { SimilarIdeas } from './similar-ideas';
import { useSimilar } from './use-similar';

type Texts = ReturnType<typeof firstTexts> & { people: string };

/** An idea to raise or to word anew, in one column; what is like it already shows under its first line. Works without scripts. */
export function IdeaEditor(props: {
  idea: EditableIdeaFragment | null;
  choices: EditorChoices;
  answer: EditorAnswer | undefined;
  cancelTo: string;
}) {
  const { t } = useTranslation(['idea', 'frame']);
  const { idea, choices, answer } = props;
  const navigation = useNavigation();
  const hydrated = useHydrated();
  const pending = navigation.state !== 'idle' && navigation.formMethod === 'POST';
  const first = firstTexts(idea);
  const [form, fields] = useActForm<Texts>({ id: 'idea', reply: answer?.reply, values: first });
  const typed = answer?.reply.initialValue ?? undefined;
  const [numbers, setNumbers] = useState({ reach: first.reach, effect: first.effect, effort: first.effort });
  const { setText, similar } = useSimilar(answer?.similar ?? null);
  const sent = answer?.reply.error ?? {};
  const errors = Object.fromEntries(Object.entries(sent).map(([name, codes]) => [name, codes ?? []]));
  const idOf = (name: string) => `${form.id}-${name}`;
  const evidence = firstEvidence(typed, idea);
  const people = firstPeople(typed, idea, choices.viewer);
  const isOpen = !idea || isContentOpen(idea.state);
  // rows are drawn anew when an answer numbers them anew
  const drawn = JSON.stringify([typed ?? null, answer?.picks ?? null]);
  const read = (event: FormEvent<HTMLFormElement>) => {
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? '');
    setNumbers({ reach: text('reach'), effect: text('effect'), effort: text('effort') });
    if (!(event.target instanceof HTMLElement) || !('name' in event.target)) return;
    if (event.target.name === 'title' || event.target.name === 'problem')
      setText(`${text('title')} ${text('problem')}`);
  };
  return (
    <Form method="post" {...getFormProps(form)} className={classes.form} onInput={read}>
      <SentByEnter />
      <ErrorSummary form={form} labels={useEditorLabels()} />
      {idea && (
        <>
          <input type="hidden" name="id" value={idea.id} />
          <input type="hidden" name="version" value={String(idea.version)} />
        </>
      )}
      {isOpen ? (
        <>
          <TextField
            field={fields.title}
            label={t('idea:form.name')}
            help={t('idea:form.nameHelp')}
            maxLength={limits.name}
            autoComplete="off"
            required
          />
          {!hydrated && (
            <Button
              type="submit"
              name="intent"
              value="similar"
              formNoValidate
              variant="default"
              size="xs"
              className={classes.find}
            >
              {t('idea:form.findSimilar')}
            </Button>
          )}
          <SimilarIdeas similar={similar} exceptId={idea?.id} saysNone={!hydrated} />
          <TextareaField
            field={fields.problem}
            label={t('idea:form.problem')}
            rows={4}
            maxLength={limits.text}
            required
          />
          <TextareaField
            field={fields.proposal}
            label={t('idea:form.proposal')}
            rows={4}
            maxLength={limits.text}
            required
          />
          <EvidenceRows
            key={`evidence${drawn}`}
            lines={evidence}
            kpis={choices.kpis.map(({ id, name, owner }) => ({
              value: id,
              label: t('idea:form.kpiChoice', { name, owner: owner.name }),
            }))}
            errors={errors}
            idOf={idOf}
          />
          <FormulaFields fields={fields} typed={numbers} />
          <SelectField
            field={fields.valueId}
            label={t('idea:form.value')}
            choices={[
              { value: '', label: t('idea:form.noValue') },
              ...valuesWith(choices.values, idea).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </>
      ) : (
        <HeldContent texts={first} evidence={evidence} />
      )}
      <PersonRows
        key={`people${drawn}`}
        lines={people}
        isAdopted={!isOpen}
        saved={(idea?.people ?? []).map(({ member, weight }) => ({ memberId: member.id, weight }))}
        viewerId={choices.viewer?.id}
        picks={answer?.picks}
        errors={errors}
        idOf={idOf}
      />
      <div className={classes.acts}>
        <Button type="submit" loading={pending}>
          {t(idea ? 'idea:form.save' : 'idea:form.raise')}
        </Button>
        <Button component={Link} to={props.cancelTo} variant="subtle">
          {t('frame:cancel')}
        </Button>
      </div>
    </Form>
  );
}

// a value that was retired since stays chosen
function valuesWith(values: readonly { id: string; name: string }[], idea: EditableIdeaFragment | null) {
  const chosen = idea?.value;
  return chosen && values.every(({ id }) => id !== chosen.id) ? [...values, chosen] : values;
}
