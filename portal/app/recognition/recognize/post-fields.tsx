import { limits } from '@groundcrew/shared';
import { Button, Combobox, Textarea, TextInput, useCombobox } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '~/form/fields';
import { useErrorWords } from '~/form/use-error-words';
import { useHydrated } from '~/frame/use-hydrated';
import { PostText } from '../post-text';
import { spanOf } from './credited-span';
import { mentionAt, withMention } from './mention-typing';
import { PersonWords, useColleagues } from './people-pick';
import classes from './recognize.module.css';

type Mentioned = { id: string; name: string };

/**
 * What they did, and the words of it that the marker is put on. The words are copied into a field of their own; with scripts one
 * selects them and presses a button, people are offered after an @, and the post is shown as it will look.
 */
export function PostFields(props: { text: Field; creditedWords: Field; mentionIds: readonly string[] }) {
  const { t } = useTranslation('recognition');
  const words = useErrorWords();
  const hydrated = useHydrated();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(String(props.text.initialValue ?? ''));
  const [credited, setCredited] = useState({ words: String(props.creditedWords.initialValue ?? ''), at: 0 });
  const [mentioned, setMentioned] = useState<Mentioned[]>([]);
  const [said, setSaid] = useState('');
  const wordsOf = (field: Field) => (field.errors?.[0] ? words.issue(field.errors[0]) : undefined);

  const markChosen = () => {
    const { selectionStart = 0, selectionEnd = 0 } = box.current ?? {};
    const chosen = text.slice(selectionStart, selectionEnd).trim();
    setSaid(chosen === '' ? t('form.markFirst') : t('form.marked', { words: chosen }));
    if (chosen === '') box.current?.focus();
    else setCredited({ words: chosen, at: text.indexOf(chosen, selectionStart) });
  };
  const span = spanOf(text, credited.words, credited.at);
  return (
    <>
      <MentionBox
        field={props.text}
        box={box}
        text={text}
        error={wordsOf(props.text)}
        onText={setText}
        onMention={(person) => setMentioned((all) => [...all, person])}
      />
      <div>
        <TextInput
          id={props.creditedWords.id}
          name={props.creditedWords.name}
          label={t('form.credited')}
          description={t(hydrated ? 'form.creditedHelpScript' : 'form.creditedHelp')}
          error={wordsOf(props.creditedWords)}
          value={credited.words}
          maxLength={limits.recognition}
          autoComplete="off"
          onChange={(event) => setCredited({ words: event.currentTarget.value, at: credited.at })}
        />
        {hydrated && (
          <Button variant="default" size="xs" className={classes.mark} onClick={markChosen}>
            {t('form.markChosen')}
          </Button>
        )}
        <p className={classes.said} role="status">
          {said}
        </p>
      </div>
      <input type="hidden" name="creditedAt" value={credited.at} />
      {[...new Set([...props.mentionIds, ...mentioned.map(({ id }) => id)])].map((id) => (
        <input key={id} type="hidden" name="mentionIds" value={id} />
      ))}
      {text.trim() !== '' && (
        <section className={classes.preview} aria-label={t('form.preview')}>
          <p className={classes.previewHead}>{t('form.preview')}</p>
          <PostText text={text} credited={span ?? null} mentions={mentioned} />
        </section>
      )}
    </>
  );
}

/** The text, with people offered while one types after an @. */
function MentionBox(props: {
  field: Field;
  box: React.RefObject<HTMLTextAreaElement>;
  text: string;
  error?: string | undefined;
  onText: (text: string) => void;
  onMention: (person: Mentioned) => void;
}) {
  const { field, box, text } = props;
  const { t } = useTranslation('recognition');
  const combobox = useCombobox();
  const { choices, find } = useColleagues();
  const [caret, setCaret] = useState<number | null>(null);
  const placed = useRef<number | null>(null);
  const typed = caret === null ? null : mentionAt(text, caret);
  const offered = typed ? choices.filter(({ name }) => name.includes(typed.part)) : [];
  const isOpen = offered.length > 0;

  useEffect(() => {
    if (isOpen) combobox.openDropdown();
    else combobox.closeDropdown();
  }, [isOpen, combobox.openDropdown, combobox.closeDropdown]);
  // after a name was put in, the caret goes behind it
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the text has come into the field
  useEffect(() => {
    if (placed.current === null) return;
    box.current?.setSelectionRange(placed.current, placed.current);
    placed.current = null;
  }, [text]);

  const pick = (id: string) => {
    const person = offered.find((each) => each.id === id);
    if (!person || !typed) return;
    const next = withMention(text, typed, person.name);
    placed.current = next.caret;
    props.onText(next.text);
    props.onMention(person);
    setCaret(null);
    box.current?.focus();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick}>
      <Combobox.Target withKeyboardNavigation={isOpen}>
        <Textarea
          ref={box}
          id={field.id}
          name={field.name}
          label={t('form.text')}
          description={t('form.textHelp')}
          placeholder={t('form.textExample')}
          error={props.error}
          required
          withAsterisk={false}
          minRows={4}
          rows={4}
          maxLength={limits.recognition}
          value={text}
          onChange={(event) => {
            const { value, selectionStart } = event.currentTarget;
            props.onText(value);
            setCaret(selectionStart);
            const now = mentionAt(value, selectionStart);
            if (now) find(now.part);
          }}
          onBlur={() => setCaret(null)}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isOpen}>
        <Combobox.Options aria-label={t('form.mentions')}>
          {offered.map((person) => (
            <Combobox.Option key={person.id} value={person.id} className={classes.option}>
              <PersonWords colleague={person} />
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
