import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../elements/avatar';
import { personPath, responsibilityPath, teamPath } from '../../elements/paths';
import { OwnershipState } from '../ownership-state';
import { RaciLetter } from '../raci/raci-letter';
import type { InspectedHolder, InspectView } from './inspect.view';
import { InspectPath } from './inspect-path';
import classes from './inspector.module.css';

/** Everything about the selected responsibility that one wants to know beside the map. */
export function Inspector(props: { view: InspectView; closeTo: string; onClose: () => void }) {
  const { view } = props;
  const { t } = useTranslation('responsibility');
  return (
    <div className={classes.inspector}>
      <div className={classes.top}>
        {view.exists ? <OwnershipState ownership={view.ownership} /> : <span>{t('inspect.notYet')}</span>}
        <Link
          to={props.closeTo}
          replace
          preventScrollReset
          className={classes.close}
          aria-label={t('inspect.close')}
          onClick={(event) => {
            event.preventDefault();
            props.onClose();
          }}
        >
          <IconX size={18} stroke={1.75} aria-hidden />
        </Link>
      </div>
      <h2 className={classes.name}>{view.name}</h2>
      {view.purpose && <p className={classes.purpose}>{view.purpose}</p>}
      {view.accountable.map((holder) => (
        <Accountable key={holder.id} holder={holder} />
      ))}
      <dl className={classes.raci}>
        {view.raci.map(({ role, holders }) => (
          <div key={role}>
            <dt>
              <RaciLetter role={role} />
            </dt>
            <dd>{holders.map((holder) => holder.name).join(', ') || t('ownership.UNOWNED')}</dd>
          </div>
        ))}
      </dl>
      <dl className={classes.facts}>
        <Fact term={t('field.scopeIn')}>{view.scopeIn}</Fact>
        <Fact term={t('field.scopeOut')}>{view.scopeOut}</Fact>
        <HandOffFact view={view} />
        {view.path.length > 0 && (
          <Fact term={t('inspect.path')}>
            <InspectPath steps={view.path} />
          </Fact>
        )}
      </dl>
      <Button component={Link} to={responsibilityPath(view.id)} variant="default" fullWidth>
        {t('inspect.open')}
      </Button>
    </div>
  );
}

function Accountable({ holder }: { holder: InspectedHolder }) {
  const { t } = useTranslation('responsibility');
  const isMember = holder.__typename === 'Member';
  return (
    <div className={classes.owner}>
      {isMember && <Avatar name={holder.name} initials={holder.initials} id={holder.id} />}
      <span>
        <Link to={isMember ? personPath(holder.id) : teamPath(holder.id)}>{holder.name}</Link>
        <small>{isMember ? `${holder.title} · ${t('role.ACCOUNTABLE')}` : t('role.ACCOUNTABLE')}</small>
      </span>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function HandOffFact({ view }: { view: InspectView }) {
  const { t } = useTranslation('responsibility');
  if (view.receivesFrom.length + view.handsTo.length === 0) return null;
  const names = (list: InspectView['handsTo']) => list.map((each) => each.name).join(', ');
  const way = [names(view.receivesFrom), t('inspect.here'), names(view.handsTo)].filter(Boolean).join(' → ');
  const isBroken = [...view.receivesFrom, ...view.handsTo].some((each) => each.broken);
  return (
    <Fact term={t('inspect.handOffs')}>
      {way}
      {isBroken && <strong className={classes.broken}>{t('gap.BROKEN_HAND_OFF')}</strong>}
    </Fact>
  );
}
