import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { responsibilityPath } from '../../elements/paths';
import { useFormat } from '../../format/use-format';
import { useHolderName } from '../work/use-holder-name';
import type { Step } from './inspect.view';
import classes from './inspector.module.css';

/** The way that it came: where it was split off, and who handed it to whom. */
export function InspectPath({ steps }: { steps: Step[] }) {
  const { t } = useTranslation('responsibility');
  const format = useFormat();
  const nameOf = useHolderName();
  const dayOf = (at: string) => (at.length === 10 ? format.day(at) : format.dayOf(at));
  return (
    <ul className={classes.path}>
      {steps.map((step) => (
        <li key={`${step.kind}${step.at}`}>
          {step.kind === 'split' ? (
            <Link to={responsibilityPath(step.parentId)} data-underlined>
              {t('path.split', { name: step.parentName })}
            </Link>
          ) : step.kind === 'handOver' ? (
            t('path.handOver', { from: nameOf(step.from), to: nameOf(step.to) })
          ) : (
            t('path.left', { from: nameOf(step.from) })
          )}
          <small>{dayOf(step.at)}</small>
        </li>
      ))}
    </ul>
  );
}
