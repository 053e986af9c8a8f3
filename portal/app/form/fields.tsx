import { type FieldMetadata, getInputProps, getSelectProps, getTextareaProps } from '@conform-to/react';
import { NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core';
import { useRef } from 'react';
import classes from './act-form.module.css';
import { useErrorWords } from './use-error-words';

/** A field of any form: only its name, value, constraint and errors are read. */
export type Field = FieldMetadata<unknown, Record<string, unknown>, string[]>;

type Common = { label: string; help?: string; required?: boolean; maxLength?: number; autoComplete?: string };
export type Choice = { value: string; label: string; help?: string; disabled?: boolean };

// What was wrong was wrong with what was sent: once that is changed, the words go.
function useFieldError(field: Field): string | undefined {
  const words = useErrorWords();
  const { errors, value } = field;
  const said = useRef({ errors, value });
  if (said.current.errors !== errors) said.current = { errors, value };
  const isChanged = (value ?? '') !== (said.current.value ?? '');
  return errors?.[0] && !isChanged ? words.issue(errors[0]) : undefined;
}

/** One line of text, an e-mail or a day. */
export function TextField(
  props: Common & {
    field: Field;
    type?: 'text' | 'email' | 'date' | 'search' | 'url';
    placeholder?: string;
    inputMode?: 'decimal';
  },
) {
  const { field, help, type = 'text', ...rest } = props;
  const { key, ...input } = getInputProps(field, { type });
  return (
    <TextInput
      key={key}
      {...input}
      {...rest}
      description={help}
      error={useFieldError(field)}
      withAsterisk={false}
    />
  );
}

/** A password; what was typed never comes back from the server. */
export function PasswordField({ field, help, ...rest }: Common & { field: Field }) {
  const { key, ...input } = getInputProps(field, { type: 'password', value: false });
  return (
    <PasswordInput
      key={key}
      {...input}
      {...rest}
      description={help}
      error={useFieldError(field)}
      withAsterisk={false}
    />
  );
}

/** Several lines of text. */
export function TextareaField({ field, help, rows = 3, ...rest }: Common & { field: Field; rows?: number }) {
  const { key, ...input } = getTextareaProps(field);
  return (
    <Textarea
      key={key}
      {...input}
      {...rest}
      minRows={rows}
      description={help}
      error={useFieldError(field)}
      withAsterisk={false}
    />
  );
}

/** One out of a list, as the browser's own select: works on every phone and without JavaScript. */
export function SelectField({ field, help, choices, ...rest }: Common & { field: Field; choices: Choice[] }) {
  const { key, ...select } = getSelectProps(field);
  const data = choices.map(({ value, label, disabled }) => ({ value, label, disabled }));
  return (
    <NativeSelect
      key={key}
      {...select}
      {...rest}
      data={data}
      description={help}
      error={useFieldError(field)}
      withAsterisk={false}
    />
  );
}

/** A choice with consequences: every option says what it means. */
export function RadioRows({ field, label, choices }: { field: Field; label: string; choices: Choice[] }) {
  const error = useFieldError(field);
  return (
    <fieldset className={classes.group} id={field.id} tabIndex={-1} data-focus-quiet>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.radios}>
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={field.name}
              value={choice.value}
              defaultChecked={field.initialValue === choice.value}
              disabled={choice.disabled}
            />
            <span>
              {choice.label}
              {choice.help && <small>{choice.help}</small>}
            </span>
          </label>
        ))}
      </div>
      {error && <p className={classes.fieldError}>{error}</p>}
    </fieldset>
  );
}
