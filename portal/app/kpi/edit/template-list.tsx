import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { LibraryTemplateFragment } from '~/gql/graphql';
import { Formula } from '../list/formula';
import { isAvailable } from './measure';
import { PickTemplate } from './pick-template';
import classes from './template-list.module.css';

/** The library: what each KPI tells and when it is good, and what is missing for those that cannot be picked yet. */
export function TemplateList(props: {
  library: readonly LibraryTemplateFragment[];
  chosen: string | undefined;
  canMakeMetrics: boolean;
  onPick: (template: LibraryTemplateFragment) => void;
}) {
  const { t } = useTranslation('kpiEdit');
  return (
    <ul className={classes.library} aria-label={t('library')}>
      {props.library.map((template) => {
        const isChosen = template.key === props.chosen;
        const { numerator, denominator } = template;
        return (
          <li key={template.key} data-chosen={isChosen || undefined}>
            <div className={classes.words}>
              <h4>{t(`template.${template.key}.name`)}</h4>
              {numerator && isAvailable(template) && (
                <p className={classes.formula}>
                  <Formula numerator={numerator} denominator={denominator} />
                </p>
              )}
              <p>
                {t(`template.${template.key}.tells`)}{' '}
                <span className={classes.when}>{t(`template.${template.key}.when`)}</span>
              </p>
              {!isAvailable(template) && <Missing template={template} canMake={props.canMakeMetrics} />}
            </div>
            {isAvailable(template) &&
              (isChosen ? (
                <span className={classes.chosen}>{t('chosen')}</span>
              ) : (
                <PickTemplate
                  template={template}
                  label={t('choose')}
                  name={t('chooseNamed', { name: t(`template.${template.key}.name`) })}
                  onPick={props.onPick}
                />
              ))}
          </li>
        );
      })}
    </ul>
  );
}

function Missing({ template, canMake }: { template: LibraryTemplateFragment; canMake: boolean }) {
  const { t } = useTranslation(['kpiEdit', 'metric']);
  const { numerator, numeratorRole, denominator, denominatorRole } = template;
  const roles = [!numerator && numeratorRole, !denominator && denominatorRole].filter((role) => !!role);
  const [first] = roles;
  return (
    <p className={classes.missing}>
      {t('missing', { metric: roles.map((role) => (role ? t(`metric:role.${role}`) : '')).join(', ') })}{' '}
      {canMake && first && (
        <Button component={Link} to={`/metrics/new?role=${first}`} variant="default" size="xs">
          {t('makeMetric')}
        </Button>
      )}
    </p>
  );
}
