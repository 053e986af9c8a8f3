import { limits } from '@groundcrew/shared';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '~/form/use-error-words';
import { useHydrated } from '~/frame/use-hydrated';
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
  const hydrated = useHydrated();
  const [rows, setRows] = useState(() => [...props.lines]);
  const { errors, idOf } = props;
  const pickError = usePickError(errors);
  const errorOf = (name: string) => (errors[name]?.[0] ? words.issue(errors[name][0]) : undefined);
  return (
    <fieldset style={{ border: 0, minWidth: 0 }}>
      <legend className={classes.legend}>{t('links')}</legend>
      <p className={classes.help}>{t('linksHelp')}</p>
      <ol className={classes.lines}>
        {rows.map((row, index) => {
          const number = index + 1;
          const name = (field: keyof LinkLine) => `links[${index}].${field}`;
          return (
            // a line keeps its place
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added at the end
            <li key={index} className={classes.line}>
              <PickField
                name={name('responsibilityId')}
                id={idOf(name('responsibilityId'))}
                kind="work"
                label={t('linkWork', { number })}
                picked={
                  row.responsibilityId ? { id: row.responsibilityId, name: row.responsibilityIdText } : null
                }
                error={pickError(name('responsibilityId'))}
                reply={props.picks}
              />
              <NativeSelect
                id={idOf(name('relation'))}
                name={name('relation')}
                aria-label={t('linkRelation', { number })}
                defaultValue={row.relation}
                data={RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) }))}
                error={errorOf(name('relation'))}
              />
              <div data-wide>
                <TextInput
                  id={idOf(name('note'))}
                  name={name('note')}
                  aria-label={t('linkNote', { number })}
                  placeholder={t('linkNoteExample')}
                  defaultValue={row.note}
                  error={errorOf(name('note'))}
                  maxLength={limits.line}
                />
              </div>
            </li>
          );
        })}
      </ol>
      {rows.length < limits.proposalLinks && (
        <Button
          type={hydrated ? 'button' : 'submit'}
          name="intent"
          value="links"
          formNoValidate
          variant="default"
          size="xs"
          mt={10}
          leftSection={<IconPlus size={15} stroke={1.75} aria-hidden />}
          onClick={(event) => {
            if (event.currentTarget.type === 'button') setRows([...rows, emptyLink]);
          }}
        >
          {t('moreLines')}
        </Button>
      )}
    </fieldset>
  );
}
