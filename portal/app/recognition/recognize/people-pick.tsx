import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '~/elements/avatar';
import { Foreign } from '~/elements/foreign';
import type { Colleague, OpenName } from './colleagues.server';
import classes from './recognize.module.css';

const TYPING_MS = 200;

/** The address that finds colleagues by a part of their name. */
const COLLEAGUES_PATH = '/wall/colleagues';

/**
 * One or more colleagues. Names are typed, parted by commas; the server asks back where several people fit. With scripts they are
 * found while typing. Whom one has chosen stands below, each with a box to take them away again.
 */
export function PeoplePick(props: {
  id: string;
  label: string;
  help: string;
  error?: string | undefined;
  picked: readonly Colleague[];
  open: readonly OpenName[];
  viewerId: string;
}) {
  const { t } = useTranslation('recognition');
  const [picked, setPicked] = useState(props.picked);
  const [text, setText] = useState('');
  const combobox = useCombobox();
  const { choices, find } = useColleagues();
  const known = new Set([props.viewerId, ...picked.map(({ id }) => id)]);
  const offered = text ? choices.filter(({ id }) => !known.has(id)) : [];
  const { selectFirstOption } = combobox;
  const firstId = offered[0]?.id;
  // Enter takes who is offered first, and does not send the form
  useEffect(() => {
    if (firstId) selectFirstOption();
  }, [firstId, selectFirstOption]);
  const pick = (id: string) => {
    const colleague = offered.find((each) => each.id === id);
    if (!colleague) return;
    setPicked([...picked, colleague]);
    // names before the last comma are kept for the server
    setText(text.replace(/[^,，、;]*$/u, ''));
    combobox.closeDropdown();
  };
  return (
    <div className={classes.people}>
      <Combobox store={combobox} onOptionSubmit={pick}>
        <Combobox.Target>
          <TextInput
            id={props.id}
            name="recipientsText"
            label={props.label}
            description={props.help}
            error={props.error}
            value={text}
            autoComplete="off"
            onChange={(event) => {
              const next = event.currentTarget.value;
              setText(next);
              combobox.openDropdown();
              find(next.split(/[,，、;]/u).at(-1) ?? '');
            }}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={offered.length === 0}>
          <Combobox.Options aria-label={props.label}>
            {offered.map((colleague) => (
              <Combobox.Option key={colleague.id} value={colleague.id} className={classes.option}>
                <PersonWords colleague={colleague} />
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {props.open.map(({ text: name, choices: several }) =>
        several.length > 0 ? (
          <PersonBoxes key={name} legend={t('form.toWhich', { text: name })} people={several} />
        ) : (
          <p key={name} className={classes.nobody}>
            {t('form.toNobody', { text: name })}
          </p>
        ),
      )}
      {picked.length > 0 && <PersonBoxes legend={t('form.toPicked')} people={picked} isPicked />}
    </div>
  );
}

function PersonBoxes(props: { legend: string; people: readonly Colleague[]; isPicked?: boolean }) {
  return (
    <fieldset className={classes.boxes}>
      <legend>{props.legend}</legend>
      {props.people.map((colleague) => (
        <label key={colleague.id}>
          <input
            type="checkbox"
            name="recipientIds"
            value={colleague.id}
            defaultChecked={props.isPicked ?? false}
          />
          <PersonWords colleague={colleague} />
        </label>
      ))}
    </fieldset>
  );
}

/** Somebody as a choice: who, and what tells them from others of the same name. */
export function PersonWords({ colleague }: { colleague: Colleague }) {
  return (
    <span className={classes.person}>
      <Avatar name={colleague.name} initials={colleague.initials} id={colleague.id} size="small" />
      <span>
        <Foreign>{colleague.name}</Foreign>
        <small>{colleague.note}</small>
      </span>
    </span>
  );
}

/** Colleagues for a part of a name, asked for when the hand rests. */
export function useColleagues() {
  const { load, data } = useFetcher<Colleague[]>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const find = (part: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => load(`${COLLEAGUES_PATH}?q=${encodeURIComponent(part.trim())}`),
      TYPING_MS,
    );
  };
  return { choices: data ?? [], find };
}
