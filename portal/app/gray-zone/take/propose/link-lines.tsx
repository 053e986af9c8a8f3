import { limits } from '@groundcrew/shared';
import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AddRow, useFormRows } from '~/form/form-rows';
import { useErrorWords } from '~/form/use-error-words';
import { PickField } from '~/responsibility/pick/pick-field';
import type { PickReply } from '~/responsibility/pick/submit-picks.server';
import { RELATIONS } from '../connection';
import { usePickError } from '../use-pick-error';
import { emptyLink, type LinkLine } from './first-values';
import classes from './propose-form.module.css';

/** Other work that the proposed work connects with, a line each; lines that stay empty are left out. */
export function LinkLines(props: {
  lines: readonly LinkLine[];
  errors: Record<string, string[]>;
  idOf: (name: string) => string;
  picks: PickReply | undefined;
}) {
  const { t } = useTranslation('grayZonePropose');
  const words = useErrorWords();
  const { rows, isFull, add } = useFormRows(props.lines, emptyLink, limits.proposalLinks);
  const { errors, idOf } = props;
  const pickError = usePickError(errors);
  const errorOf = (name: string) => (errors[name]?.[0] ? words.issue(errors[name][0]) : undefined);
  return (
    <fieldset style={{ border: 0, minWidth: 0 }}>
      <legend className={classes.legend}>{t('links')}</legend>
      <p className={classes.help}>{t('linksHelp')}</p>
      <ol className={classes.lines}>
        {rows.map(({ line, key }, index) => {
          const number = index + 1;
          const name = (field: keyof LinkLine) => `links[${index}].${field}`;
          return (
            <li key={key} className={classes.line}>
              <PickField
                name={name('responsibilityId')}
                id={idOf(name('responsibilityId'))}
                kind="work"
                label={t('linkWork', { number })}
                picked={
                  line.responsibilityId
                    ? { id: line.responsibilityId, name: line.responsibilityIdText }
                    : null
                }
                error={pickError(name('responsibilityId'))}
                reply={props.picks}
              />
              <NativeSelect
                id={idOf(name('relation'))}
                name={name('relation')}
                aria-label={t('linkRelation', { number })}
                defaultValue={line.relation}
                data={RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) }))}
                error={errorOf(name('relation'))}
              />
              <div data-wide>
                <TextInput
                  id={idOf(name('note'))}
                  name={name('note')}
                  aria-label={t('linkNote', { number })}
                  placeholder={t('linkNoteExample')}
                  defaultValue={line.note}
                  error={errorOf(name('note'))}
                  maxLength={limits.line}
                />
              </div>
            </li>
          );
        })}
      </ol>
      {!isFull && <AddRow label={t('moreLines')} intent="links" mt={10} onClick={add} />}
    </fieldset>
  );
}
