import { Form } from '@remix-run/react';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SignInOptionsQuery } from '~/gql/graphql';
import classes from './sign-in.module.css';

type DemoAccount = SignInOptionsQuery['signInOptions']['demoAccounts'][number];

/** The people of the demo company: each row signs in as that person with one press. */
export function DemoPeople({ people, returnTo }: { people: DemoAccount[]; returnTo: string }) {
  const { t } = useTranslation('session');
  return (
    <section className={classes.demo}>
      <h2>{t('demoHeading')}</h2>
      <p className={classes.quiet}>{t('demoText')}</p>
      <ul>
        {people.map((person) => (
          <li key={person.email}>
            <Form method="post" action="/sign-in">
              <input type="hidden" name="returnTo" value={returnTo} />
              <input type="hidden" name="email" value={person.email} />
              <input type="hidden" name="password" value={person.password} />
              <button type="submit" className={classes.row}>
                <span className={classes.who}>
                  <strong>{person.name}</strong> {person.title}
                  <span className={classes.sees}>{person.sees}</span>
                </span>
                <IconChevronRight size={18} stroke={1.75} aria-hidden />
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
