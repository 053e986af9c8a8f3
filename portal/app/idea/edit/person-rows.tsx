import { IdeaRole, limits } from '@groundcrew/shared';
import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AddRow, RemoveRow, useFormRows } from '~/form/form-rows';
import { useErrorWords } from '~/form/use-error-words';
import { PickField } from '~/responsibility/pick/pick-field';
import type { PickReply } from '~/responsibility/pick/submit-picks.server';
import classes from './idea-editor.module.css';
import { emptyPerson, type PersonLine } from './idea-lines';

/** Whose the idea is, a row each: who, as what, and by what weight a gain is shared. */
export function PersonRows(props: {
  lines: readonly PersonLine[];
  /** Of an adopted idea: whose it is only grows. */
  isAdopted: boolean;
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
  const errorOf = (name: string) => (errors[name]?.[0] ? words.issue(errors[name][0]) : undefined);
  const listError = errorOf('people');
  return (
    <fieldset className={classes.group} id={idOf('people')} tabIndex={-1} data-focus-quiet>
      <legend>{t('form.people')}</legend>
      <p className={classes.help}>{t('form.peopleHelp')}</p>
      {props.isAdopted && <p className={classes.help}>{t('form.peopleAdopted')}</p>}
      {listError && <p className={classes.error}>{listError}</p>}
      <ol className={classes.lines}>
        {rows.map(({ line, key }, at) => {
          const path = (field: string) => `people[${at}].${field}`;
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
      {!isFull && <AddRow label={t('form.more')} intent="lines" onClick={add} />}
    </fieldset>
  );
}
