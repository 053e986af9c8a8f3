import { IdeaRole, limits, type Weighted } from '@groundcrew/shared';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddRow, RemoveRow, useFormRows } from '~/form/form-rows';
import { useErrorWords } from '~/form/use-error-words';
import { useFormat } from '~/format/use-format';
import { PickField } from '~/responsibility/pick/pick-field';
import type { PickReply } from '~/responsibility/pick/submit-picks.server';
import classes from './idea-editor.module.css';
import { emptyPerson, type PersonLine, readPersonRows } from './idea-lines';
import { outOfMyPart, partsOf } from './person-parts';

/** Whose the idea is, a row each: who, as what, and by what weight a gain is shared; with scripts also what part that comes to. */
export function PersonRows(props: {
  lines: readonly PersonLine[];
  /** Of an adopted idea: whose it is only grows. */
  isAdopted: boolean;
  /** Whose it was when the form was opened, and who writes: whoever is named after a yes gets a part of the writer's own. */
  saved: readonly Weighted<string>[];
  viewerId: string | undefined;
  picks: PickReply | undefined;
  errors: Record<string, string[]>;
  idOf: (name: string) => string;
}) {
  const { t } = useTranslation('idea');
  const words = useErrorWords();
  const { rows, isFull, add, remove } = useFormRows(
    [...props.lines, emptyPerson],
    emptyPerson,
    limits.ideaPeople,
  );
  const { errors, idOf, picks } = props;
  const format = useFormat();
  const group = useRef<HTMLFieldSetElement>(null);
  const [typed, setTyped] = useState<PersonLine[]>([]);
  const read = () => {
    const form = group.current?.form;
    if (form) setTyped(readPersonRows(new FormData(form)));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is read anew when a row comes or goes
  useEffect(read, [rows.length]);
  const parts = partsOf(typed);
  const mine = props.isAdopted ? outOfMyPart(typed, props.saved, props.viewerId) : null;
  const takeOfMine = () => {
    for (const [at, weight] of (mine ?? []).entries()) {
      const field = group.current?.form?.elements.namedItem(`people[${at}].weight`);
      if (field instanceof HTMLInputElement) field.value = weight;
    }
    read();
  };
  const errorOf = (name: string) => (errors[name]?.[0] ? words.issue(errors[name][0]) : undefined);
  const listError = errorOf('people');
  return (
    <fieldset
      ref={group}
      className={classes.group}
      id={idOf('people')}
      tabIndex={-1}
      data-focus-quiet
      onInput={read}
    >
      <legend>{t('form.people')}</legend>
      <p className={classes.help}>{t('form.peopleHelp')}</p>
      {props.isAdopted && <p className={classes.help}>{t('form.peopleAdopted')}</p>}
      {listError && <p className={classes.error}>{listError}</p>}
      <ol className={classes.lines}>
        {rows.map(({ line, key }, at) => {
          const path = (field: string) => `people[${at}].${field}`;
          const part = parts[at] ?? null;
          return (
            <li key={key}>
              <div className={classes.person}>
                <div className={classes.who}>
                  <PickField
                    name={path('memberId')}
                    id={idOf(path('memberId'))}
                    kind="member"
                    label={t('form.who', { at: at + 1 })}
                    picked={line.memberId ? { id: line.memberId, name: line.memberIdText } : null}
                    error={errorOf(path('memberId'))}
                    reply={picks}
                  />
                </div>
                <NativeSelect
                  id={idOf(path('role'))}
                  name={path('role')}
                  label={t('form.role')}
                  defaultValue={line.role}
                  data={Object.values(IdeaRole).map((role) => ({
                    value: role,
                    label: t(`form.roles.${role}`),
                  }))}
                  error={errorOf(path('role'))}
                />
                <TextInput
                  id={idOf(path('weight'))}
                  name={path('weight')}
                  label={t('form.weight')}
                  inputMode="numeric"
                  defaultValue={line.weight}
                  description={part !== null && t('form.part', { part: format.percent(part) })}
                  inputWrapperOrder={['label', 'input', 'description', 'error']}
                  error={errorOf(path('weight'))}
                  className={classes.weight}
                />
              </div>
              {rows.length > 1 && (
                <RemoveRow label={t('form.removePerson', { at: at + 1 })} onClick={() => remove(key)} />
              )}
            </li>
          );
        })}
      </ol>
      {mine && (
        <Button variant="light" size="xs" mb={12} onClick={takeOfMine}>
          {t('form.outOfMine')}
        </Button>
      )}
      {!isFull && <AddRow label={t('form.more')} intent="lines" onClick={add} />}
    </fieldset>
  );
}
