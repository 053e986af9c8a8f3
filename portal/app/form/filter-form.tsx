import { limits } from '@groundcrew/shared';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Form, useSubmit } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { Choice } from './fields';
import classes from './filter-form.module.css';

/** One list to choose from: its name in the address, and what is chosen. */
export type FilterSelect = { name: string; label: string; value: string; data: readonly Choice[] };

/** Narrows a list by its address; choosing acts at once with JavaScript, the button does without. */
export function FilterForm(props: {
  /** What is looked for in words, named q in the address. */
  text?: { label: string; value: string };
  selects: readonly FilterSelect[];
  /** What stays as it is, by its name in the address; what is empty is left out. */
  hidden?: Record<string, string>;
  button: string;
}) {
  const { text, selects, hidden = {}, button } = props;
  return (
    <search>
      <ActOnChoice className={classes.filter}>
        {Object.entries(hidden).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {text && (
          <TextInput
            type="search"
            name="q"
            defaultValue={text.value}
            label={text.label}
            maxLength={limits.searchText}
            className={classes.text}
          />
        )}
        <FilterSelects selects={selects} className={classes.choice} />
        <Button type="submit" variant="default">
          {button}
        </Button>
      </ActOnChoice>
    </search>
  );
}

/** A form that only reads: choosing from a list sends it at once; words typed wait for the button. */
export function ActOnChoice(props: { className?: string; action?: string; children: ReactNode }) {
  const submit = useSubmit();
  return (
    <Form
      method="get"
      {...props}
      onChange={(event) => {
        if (event.target instanceof HTMLSelectElement) submit(event.currentTarget, { replace: true });
      }}
    />
  );
}

/** The lists of a form that filters, as the browser's own. */
export function FilterSelects(props: { selects: readonly FilterSelect[]; className?: string }) {
  return props.selects.map(({ name, label, value, data }) => (
    <NativeSelect
      key={name}
      name={name}
      label={label}
      defaultValue={value}
      data={data.map(({ value, label, disabled }) => ({ value, label, disabled }))}
      className={props.className}
    />
  ));
}
