import { useTranslation } from 'react-i18next';
import { Foreign } from '../elements/foreign';
import type { PersonChoice } from './kpi-act.server';
import classes from './kpi-forms.module.css';

/** Several people with one press each. Those chosen who are not among the choices stay chosen. */
export function PeopleBoxes(props: {
  name: string;
  legend: string;
  help?: string;
  people: readonly PersonChoice[];
  chosen: readonly { id: string; name: string }[] | readonly string[];
  error?: string;
}) {
  const { i18n } = useTranslation();
  const chosen = props.chosen.map((each) => (typeof each === 'string' ? { id: each, name: '' } : each));
  const ids = new Set(chosen.map(({ id }) => id));
  const others = chosen.filter(({ id, name }) => name && props.people.every((person) => person.id !== id));
  const all = [...props.people, ...others.map((person) => ({ ...person, title: '' }))];
  return (
    <fieldset className={classes.group}>
      <legend>{props.legend}</legend>
      <div className={classes.boxes}>
        {all.map((person) => (
          <label key={person.id} lang={i18n.language}>
            <input type="checkbox" name={props.name} value={person.id} defaultChecked={ids.has(person.id)} />
            <span>
              <Foreign>{person.name}</Foreign> {person.title && <small>{person.title}</small>}
            </span>
          </label>
        ))}
      </div>
      {props.help && <p className={classes.help}>{props.help}</p>}
      {props.error && <p className={classes.error}>{props.error}</p>}
    </fieldset>
  );
}
