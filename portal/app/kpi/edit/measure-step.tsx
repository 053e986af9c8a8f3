import { limits } from '@groundcrew/shared';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import steps from '~/form/steps.module.css';
import { useErrorWords } from '~/form/use-error-words';
import type { EditableKpiFragment, EditorChoicesFragment, LibraryTemplateFragment } from '~/gql/graphql';
import { Formula } from '../list/formula';
import { FormulaFields, ShownFields } from './formula-fields';
import classes from './kpi-editor.module.css';
import { fromTemplate, knownMetrics, type Measure, templateOf } from './measure';
import type { Preview } from './preview.server';
import { PreviewPanel } from './preview-panel';
import { Step } from './step';
import { TemplateList } from './template-list';
import { usePreview } from './use-preview';

/** The second step: a formula out of the library or one's own, with what it says on the company's own values beside it. */
export function MeasureStep(props: {
  kpi: EditableKpiFragment | null;
  choices: EditorChoicesFragment;
  canMakeMetrics: boolean;
  measure: Measure;
  change: (step: (now: Measure) => Measure) => void;
  firstPreview: Preview | undefined;
  errors: Record<string, string[]>;
  idOf: (name: string) => string;
}) {
  const { t } = useTranslation('kpiEdit');
  const words = useErrorWords();
  const { kpi, choices, measure, change, errors, idOf } = props;
  const { preview, isBusy } = usePreview(measure, props.firstPreview);
  const offered = preview?.kpi?.advice.flatMap(({ offers }) => offers) ?? [];
  const metrics = knownMetrics(
    choices.metrics.edges.map(({ node }) => node),
    [...choices.kpiLibrary, ...offered].flatMap(({ numerator, denominator }) => [numerator, denominator]),
    [kpi?.numerator, kpi?.denominator],
  );
  const isLocked = kpi !== null && kpi.changes.length > 0;
  const pick = (template: LibraryTemplateFragment) =>
    change((now) =>
      fromTemplate(
        now,
        template,
        t(`template.${template.key}.name`),
        choices.kpiLibrary.map(({ key }) => t(`template.${key}.name`)),
      ),
    );
  const shared = { measure, change, errors, idOf };
  return (
    <Step name="measure">
      <div className={steps.wide}>
        <div className={steps.fields}>
          {!isLocked && (
            <>
              <h3 className={classes.sub}>
                {t('library')} <span>{t('libraryNote')}</span>
              </h3>
              <TemplateList
                library={choices.kpiLibrary}
                chosen={templateOf(measure, choices.kpiLibrary)?.key}
                canMakeMetrics={props.canMakeMetrics}
                onPick={pick}
              />
            </>
          )}
          <TextInput
            id={idOf('name')}
            name="name"
            label={t('name')}
            description={t('nameHelp')}
            error={errors.name?.[0] && words.issue(errors.name[0])}
            maxLength={limits.name}
            required
            withAsterisk={false}
            value={measure.name}
            onChange={(event) => {
              const name = event.currentTarget.value;
              change((now) => ({ ...now, name }));
            }}
          />
          {kpi && isLocked ? (
            <LockedFormula kpi={kpi} />
          ) : (
            <>
              <h3 className={classes.sub}>
                {t('own')} <span>{t('ownNote')}</span>
              </h3>
              <FormulaFields {...shared} metrics={metrics} isPart={choices.metrics.pageInfo.hasNextPage} />
            </>
          )}
          <ShownFields {...shared} />
        </div>
        <PreviewPanel
          measure={measure}
          numerator={metrics.find(({ id }) => id === measure.numeratorId)}
          denominator={metrics.find(({ id }) => id === measure.denominatorId)}
          preview={preview}
          isBusy={isBusy}
          onPick={pick}
        />
      </div>
    </Step>
  );
}

function LockedFormula({ kpi }: { kpi: EditableKpiFragment }) {
  const { t } = useTranslation('kpiEdit');
  return (
    <div className={classes.locked}>
      <p>
        <strong>{t('lockedTitle')}</strong>
      </p>
      <p>
        <Formula {...kpi} />
        {`. ${t(`directionOf.${kpi.direction}`)}.`}
      </p>
      <p>{t('lockedWhy')}</p>
    </div>
  );
}
