import { EvidenceKind, limits } from '@groundcrew/shared';
import { ActionIcon, Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '~/form/fields';
import { useErrorWords } from '~/form/use-error-words';
import { useHydrated } from '~/frame/use-hydrated';
import classes from './idea-editor.module.css';
import { type EvidenceLine, freshEvidence } from './idea-lines';

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
  const hydrated = useHydrated();
  const [rows, setRows] = useState(() =>
    [...props.lines, freshEvidence(), ...(props.lines.length === 0 ? [freshEvidence()] : [])].map(
      (line, key) => ({ line, key }),
    ),
  );
  const next = Math.max(-1, ...rows.map(({ key }) => key)) + 1;
  return (
    <fieldset className={classes.group}>
      <legend>{t('form.evidence')}</legend>
      <p className={classes.help}>{t('form.evidenceHelp')}</p>
      <ol className={classes.lines}>
        {rows.slice(0, limits.ideaEvidence).map(({ line, key }, at) => (
          <li key={key}>
            <EvidenceFields {...props} line={line} at={at} />
            {hydrated && (
              <ActionIcon
                variant="subtle"
                size={36}
                className={classes.remove}
                aria-label={t('form.removeEvidence', { at: at + 1 })}
                onClick={() => setRows(rows.filter((row) => row.key !== key))}
              >
                <IconX size={16} stroke={1.75} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ol>
      {rows.length < limits.ideaEvidence && (
        <Button
          type={hydrated ? 'button' : 'submit'}
          name="intent"
          value="lines"
          formNoValidate
          variant="default"
          size="xs"
          leftSection={<IconPlus size={15} stroke={1.75} aria-hidden />}
          onClick={() => hydrated && setRows([...rows, { line: freshEvidence(), key: next }])}
        >
          {t('form.more')}
        </Button>
      )}
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
