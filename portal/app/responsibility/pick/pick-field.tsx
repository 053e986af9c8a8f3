import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PickChoice, type PickKind, pickTextName } from './pick';
import type { findChoices } from './pick.server';
import classes from './pick-field.module.css';
import type { PickReply } from './submit-picks.server';

const TYPING_MS = 200;

/**
 * A member, team, work or topic, found by a part of its name. Without scripts it is a text field: the server takes
 * what can only be meant, and else answers with choices to pick from. With scripts choices appear while typing.
 */
export function PickField(props: {
  name: string;
  /** The id of the text field, for the summary of what is to be mended. */
  id: string;
  kind: PickKind;
  label: string;
  help?: string;
  error?: string;
  /** What is picked already. */
  picked?: { id: string; name: string } | null;
  /** What the action answered: choices for a text that fits several things, and what was sent. */
  reply?: PickReply;
}) {
  const { name, kind, picked } = props;
  const matches = props.reply?.matches[name];
  const sent = props.reply?.sent[name];
  const { t } = useTranslation('responsibility');
  const fetcher = useFetcher<typeof findChoices>();
  const combobox = useCombobox();
  const [text, setText] = useState(sent?.text ?? picked?.name ?? '');
  const [value, setValue] = useState(sent?.id ?? picked?.id ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const choices = text ? (fetcher.data ?? []) : [];
  const typed = (next: string) => {
    setText(next);
    setValue('');
    combobox.openDropdown();
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      fetcher.load(`/responsibilities/find?kind=${kind}&q=${encodeURIComponent(next)}`);
    }, TYPING_MS);
  };
  const pick = (id: string) => {
    const choice = choices.find((each) => each.id === id);
    setValue(id);
    setText(choice?.name ?? '');
    combobox.closeDropdown();
  };
  const isOpen = Boolean(matches && !value);
  return (
    <div>
      {!isOpen && <input type="hidden" name={name} value={value} />}
      <Combobox store={combobox} onOptionSubmit={pick}>
        <Combobox.Target>
          <TextInput
            id={props.id}
            name={pickTextName(name)}
            label={props.label}
            description={props.help}
            error={isOpen ? t(matches?.length ? 'pick.several' : 'pick.none') : props.error}
            value={text}
            autoComplete="off"
            onChange={(event) => typed(event.currentTarget.value)}
            onFocus={() => text && !value && combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={choices.length === 0}>
          <Combobox.Options aria-label={props.label}>
            {choices.map((choice) => (
              <Combobox.Option key={choice.id} value={choice.id}>
                <Choice choice={choice} />
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {isOpen && matches && matches.length > 0 && (
        <fieldset className={classes.matches}>
          <legend>{t('pick.which', { label: props.label })}</legend>
          {matches.map((choice) => (
            <label key={choice.id}>
              <input type="radio" name={name} value={choice.id} />
              <Choice choice={choice} />
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function Choice({ choice }: { choice: PickChoice }) {
  return (
    <span className={classes.choice}>
      {choice.name}
      {choice.note && <small>{choice.note}</small>}
    </span>
  );
}
