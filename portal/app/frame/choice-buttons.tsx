import classes from './choice-buttons.module.css';

type Option = { value: string; label: string; lang?: string };

/** Two to four choices as submit buttons of the form around them, so that one press is the whole act. */
export function ChoiceButtons(props: { legend: string; name: string; options: Option[]; chosen: string }) {
  return (
    <fieldset className={classes.choice}>
      <legend>{props.legend}</legend>
      <div className={classes.buttons}>
        {props.options.map(({ value, label, lang }) => (
          <button
            key={value}
            type="submit"
            name={props.name}
            value={value}
            lang={lang}
            aria-pressed={value === props.chosen}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
