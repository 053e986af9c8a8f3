import { useTranslation } from 'react-i18next';
import type { RaciRole } from '../../gql/graphql';
import classes from './raci-letter.module.css';

const letters: Record<RaciRole, string> = {
  ACCOUNTABLE: 'A',
  RESPONSIBLE: 'R',
  CONSULTED: 'C',
  INFORMED: 'I',
};

/** A, R, C or I, read aloud as the words that it stands for. */
export function RaciLetter({ role }: { role: RaciRole }) {
  const { t } = useTranslation('responsibility');
  return (
    <abbr className={classes.letter} title={t(`role.${role}`)}>
      {letters[role]}
    </abbr>
  );
}
