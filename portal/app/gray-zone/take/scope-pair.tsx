import { useTranslation } from 'react-i18next';
import { Foreign } from '~/elements/foreign';
import { scopeLines } from './scope-lines';
import classes from './take-panels.module.css';

/** What is taken, and beside it what is left with whom. */
export function ScopePair(props: {
  taken: string;
  left?: string | null;
  leftWith?: { name: string } | null;
}) {
  const { t } = useTranslation('grayZoneTake');
  const { taken, left, leftWith } = props;
  return (
    <div className={classes.scope} data-alone={left ? undefined : ''}>
      <div data-taken>
        <p>{t('taken')}</p>
        <Lines text={taken} />
      </div>
      {left && (
        <div>
          <p>{leftWith ? t('left', { team: leftWith.name }) : t('leftNowhere')}</p>
          <Lines text={left} />
        </div>
      )}
    </div>
  );
}

function Lines({ text }: { text: string }) {
  return (
    <ul>
      {scopeLines(text).map((line) => (
        <li key={line}>
          <Foreign>{line}</Foreign>
        </li>
      ))}
    </ul>
  );
}
