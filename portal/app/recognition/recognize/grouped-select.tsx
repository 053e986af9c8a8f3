import { getSelectProps } from '@conform-to/react';
import { NativeSelect } from '@mantine/core';
import type { Choice, Field } from '~/form/fields';
import { useErrorWords } from '~/form/use-error-words';

/** One out of several kinds of things, as the browser's own select; a kind without any is left out. */
export function GroupedSelect(props: {
  field: Field;
  label: string;
  help: string;
  none: string;
  groups: { group: string; items: Choice[] }[];
}) {
  const words = useErrorWords();
  const { key, ...select } = getSelectProps(props.field);
  const error = props.field.errors?.[0];
  return (
    <NativeSelect
      key={key}
      {...select}
      label={props.label}
      description={props.help}
      error={error && words.issue(error)}
      data={[{ value: '', label: props.none }, ...props.groups.filter(({ items }) => items.length > 0)]}
    />
  );
}
