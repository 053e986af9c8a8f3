import classes from '~/form/act-form.module.css';

/** A choice with consequences, held by the page: every option says what it means. */
export function ChoiceRows<Value extends string>(props: {
  id: string;
  name: string;
  label: string;
  value: Value;
  choices: readonly { value: Value; label: string; help?: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <fieldset className={classes.group} id={props.id} tabIndex={-1} data-focus-quiet>
      <legend className={classes.legend}>{props.label}</legend>
      <div className={classes.radios}>
        {props.choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={props.name}
              value={choice.value}
              checked={props.value === choice.value}
              onChange={() => props.onChange(choice.value)}
            />
            <span>
              {choice.label}
              {choice.help && <small>{choice.help}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
