import { useTranslation } from 'react-i18next';
import { useFormat } from '~/format/use-format';
import classes from './gray-zone-page.module.css';

/** How the count went since it was spotted: first and last in a sentence, every change behind it. `sightings` come newest first. */
export function ZoneSightings({ sightings }: { sightings: readonly { seenOn: string; size: number }[] }) {
  const { t } = useTranslation('grayZone');
  const format = useFormat();
  const newest = sightings.at(0);
  const first = sightings.at(-1);
  if (!newest || !first || newest.size === first.size) return null;
  return (
    <div>
      <p className={classes.quiet}>
        {t(newest.size > first.size ? 'why.grown' : 'why.shrunk', {
          first: format.number(first.size),
          count: newest.size,
        })}
      </p>
      <details className={classes.more}>
        <summary>{t('why.sightings')}</summary>
        <ul>
          {sightings.map(({ seenOn, size }) => (
            <li key={seenOn}>
              <time dateTime={seenOn}>{format.day(seenOn)}</time>
              {t('count', { count: size })}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
