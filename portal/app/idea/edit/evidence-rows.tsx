import { EvidenceKind, limits } from '@groundcrew/shared';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Choice } from '~/form/fields';
import { AddRow, RemoveRow, useFormRows } from '~/form/form-rows';
import { useErrorWords } from '~/form/use-error-words';
import classes from './idea-editor.module.css';
import { type EvidenceLine, emptyEvidence } from './idea-lines';

/**
 * What an idea rests on, a row each. Style alone shows what the chosen kind asks for, so it needs no scripts; without them two rows are
 * always empty, and the button asks for more.
 */
export function EvidenceRows(props: {
  lines: readonly EvidenceLine[];
  kpis: readonly Choice[];
  errors: Record<string, string[]>;
  idOf: (name: string) => string;
}) {
  const { t } = useTranslation('idea');
  const { rows, isFull, add, remove } = useFormRows(
    [...props.lines, emptyEvidence, ...(props.lines.length === 0 ? [emptyEvidence] : [])],
    emptyEvidence,
    limits.ideaEvidence,
  );
  return (
    <fieldset className={classes.group}>
      <legend>{t('form.evidence')}</legend>
      <p className={classes.help}>{t('form.evidenceHelp')}</p>
      <ol className={classes.lines}>
        {rows.map(({ line, key }, at) => (
          <li key={key}>
            <EvidenceFields {...props} line={line} at={at} />
            <RemoveRow label={t('form.removeEvidence', { at: at + 1 })} onClick={() => remove(key)} />
          </li>
        ))}
      </ol>
      {!isFull && <AddRow label={t('form.more')} intent="lines" onClick={add} />}
    </fieldset>
  );
}

function EvidenceFields(props: {
  line: EvidenceLine;
  at: number;
  kpis: readonly Choice[];
  errors: Record<string, string[]>;
  idOf: (name: string) => string;
}) {
  const { t } = useTranslation('idea');
  const words = useErrorWords();
  const { line, at, kpis, errors } = props;
  const field = (name: keyof EvidenceLine) => {
    const path = `evidence[${at}].${name}`;
    const error = errors[path]?.[0];
    return {
      id: props.idOf(path),
      name: path,
      defaultValue: line[name],
      error: error ? words.issue(error) : undefined,
    };
  };
  return (
    <div className={classes.evidence}>
      <NativeSelect
        {...field('kind')}
        label={t('form.kind', { at: at + 1 })}
        className={classes.kind}
        data={Object.values(EvidenceKind).map((kind) => ({ value: kind, label: t(`evidence.${kind}`) }))}
      />
      <NativeSelect
        {...field('kpiId')}
        label={t('form.kpi')}
        className={classes.kpi}
        data={[{ value: '', label: t('form.noKpi') }, ...kpis]}
      />
      <TextInput
        {...field('figure')}
        label={t('form.figure')}
        inputMode="decimal"
        className={classes.figure}
      />
      <Textarea
        {...field('text')}
        label={t('form.text')}
        minRows={2}
        maxLength={limits.text}
        className={classes.wide}
      />
      <TextInput
        {...field('source')}
        label={t('form.source')}
        maxLength={limits.line}
        className={classes.wide}
      />
    </div>
  );
}
