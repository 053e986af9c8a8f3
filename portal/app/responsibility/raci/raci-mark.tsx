import { useTranslation } from 'react-i18next';
import type { RaciRole } from '../../gql/graphql';
import classes from './raci-mark.module.css';

/** A solid square, R ●, C ○, I ·; read aloud as words. */
export function RaciMark({ role }: { role: RaciRole }) {
  const { t } = useTranslation('responsibility');
  return (
    <span className={classes.mark} role="img" aria-label={t(`role.${role}`)} title={t(`role.${role}`)}>
      <RaciDrawing role={role} />
    </span>
  );
}

/** The drawing alone, 14 px. */
export function RaciDrawing({ role }: { role: RaciRole }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden>
      {role === 'ACCOUNTABLE' && <rect x="1" y="1" width="12" height="12" rx="2.5" fill="currentColor" />}
      {role === 'RESPONSIBLE' && <circle cx="7" cy="7" r="4.6" fill="currentColor" />}
      {role === 'CONSULTED' && (
        <circle cx="7" cy="7" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      )}
      {role === 'INFORMED' && <circle cx="7" cy="7" r="1.7" fill="currentColor" />}
    </svg>
  );
}
