import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { responsibilityPath } from '../../elements/paths';
import { useFormat } from '../../format/use-format';
import type { MapChange, MapChanges } from '../map.model';
import classes from './changes-panel.module.css';

/** What differs between two days, in words: what is new, what has ended, what changed from what to what. */
export function ChangesPanel({ changes, closeTo }: { changes: MapChanges; closeTo: string }) {
  const { t } = useTranslation('responsibility');
  const format = useFormat();
  const { summary } = changes;
  const isSame = summary.added + summary.ended + summary.changed === 0;
  const said = (['added', 'ended', 'changed'] as const)
    .filter((kind) => summary[kind] > 0)
    .map((kind) => t(`change.count.${kind}`, { count: summary[kind] }));
  return (
    <div className={classes.panel}>
      <h2>{t('change.title', { from: format.day(changes.from), to: format.day(changes.to) })}</h2>
      <p className={classes.summary}>
        {isSame ? t('change.none') : said.join(', ')}
        {summary.ownerChanged > 0 && ` · ${t('change.count.owner', { count: summary.ownerChanged })}`}
      </p>
      <Link to={closeTo} className={classes.close} preventScrollReset>
        {t('change.close')}
      </Link>
      <ChangeList title={t('change.added')} changes={changes.added.map(onlyOwner)} isWhole />
      <ChangeList title={t('change.ended')} changes={changes.ended.map(onlyOwner)} isWhole />
      <ChangeList title={t('change.changed')} changes={changes.changed} />
    </div>
  );
}

/** Of what is new or has ended only the owner is said: every other field would just repeat that. */
function onlyOwner(change: MapChange): MapChange {
  return { ...change, fields: change.fields.filter(({ field }) => field === 'ACCOUNTABLE') };
}

function ChangeList(props: { title: string; changes: MapChange[]; isWhole?: boolean }) {
  const { title, changes, isWhole = false } = props;
  if (changes.length === 0) return null;
  return (
    <section className={classes.list}>
      <h3>
        {title} <b>{changes.length}</b>
      </h3>
      <ul>
        {changes.map((change) => (
          <li key={change.responsibilityId} className={classes.item}>
            <Link to={responsibilityPath(change.responsibilityId)}>{change.name}</Link>
            {change.teamName && <small>{change.teamName}</small>}
            <FieldChanges change={change} isWhole={isWhole} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `isWhole`: the work as such is new or has ended, so that there is nothing to compare its fields with. */
function FieldChanges({ change, isWhole }: { change: MapChange; isWhole: boolean }) {
  const { t } = useTranslation('responsibility');
  const none = t('change.nothing');
  if (change.fields.length === 0) return null;
  return (
    <dl className={classes.fields}>
      {change.fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{t(`change.field.${field}`)}</dt>
          <dd>
            {isWhole && <span>{after ?? before ?? none}</span>}
            {!isWhole && (
              <>
                <del>{before ?? none}</del> <span aria-hidden>→</span> <ins>{after ?? none}</ins>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
