/**
 * Rows of a form that its writer adds to and takes away. With scripts that happens in place; without them a button asks the server for
 * more, by its intent, and a row that stays empty is left out.
 */
import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useHydrated } from '~/frame/use-hydrated';
import classes from './form-rows.module.css';

/** The rows as they stand, at most so many; each keeps its key, so that what was typed stays in its row. */
export function useFormRows<Line>(first: readonly Line[], fresh: Line, most: number) {
  const [rows, setRows] = useState(() => first.map((line, key) => ({ line, key })));
  const next = Math.max(-1, ...rows.map(({ key }) => key)) + 1;
  return {
    rows: rows.slice(0, most),
    isFull: rows.length >= most,
    add: () => setRows([...rows, { line: fresh, key: next }]),
    remove: (key: number) => setRows(rows.filter((row) => row.key !== key)),
  };
}

/** Takes a row away; only with scripts. */
export function RemoveRow(props: { label: string; isUnlabelled?: boolean; onClick: () => void }) {
  if (!useHydrated()) return null;
  return (
    <ActionIcon
      variant="subtle"
      size={36}
      className={classes.remove}
      data-unlabelled={props.isUnlabelled || undefined}
      aria-label={props.label}
      onClick={props.onClick}
    >
      <IconX size={16} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
}

/** Adds a row. */
export function AddRow(props: { label: string; intent: string; mt?: number; onClick: () => void }) {
  const hydrated = useHydrated();
  return (
    <Button
      type={hydrated ? 'button' : 'submit'}
      name="intent"
      value={props.intent}
      formNoValidate
      variant="default"
      size="xs"
      mt={props.mt}
      leftSection={<IconPlus size={15} stroke={1.75} aria-hidden />}
      onClick={() => hydrated && props.onClick()}
    >
      {props.label}
    </Button>
  );
}
