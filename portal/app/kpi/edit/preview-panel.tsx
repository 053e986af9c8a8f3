import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHydrated } from '~/frame/use-hydrated';
import type { EditorMetricFragment, LibraryTemplateFragment } from '~/gql/graphql';
import { RunChart } from '~/metric/chart/run-chart';
import { StateWords } from '~/metric/chart/state-words';
import { usePointWords } from '~/metric/chart/use-point-words';
import { Formula } from '../list/formula';
import { useStateDetail } from '../list/use-state-detail';
import { AdviceNotes } from './advice-notes';
import type { Measure } from './measure';
import type { Preview } from './preview.server';
import classes from './preview-panel.module.css';
import { PreviewSaid } from './preview-said';
import { rawTarget } from './target-text';

/** The formula on the company's own values: the latest figure, its usual range, what it says, and advice. */
export function PreviewPanel(props: {
  measure: Measure;
  numerator: EditorMetricFragment | undefined;
  denominator: EditorMetricFragment | undefined;
  preview: Preview | undefined;
  isBusy: boolean;
  onPick: (template: LibraryTemplateFragment) => void;
}) {
  const { t } = useTranslation('kpiEdit');
  const hydrated = useHydrated();
  const { preview, numerator, denominator } = props;
  return (
    <aside className={classes.panel} aria-labelledby="preview-title" aria-busy={props.isBusy}>
      <header className={classes.head}>
        <h3 id="preview-title">{t('preview')}</h3>
        <span>{t('previewNote')}</span>
      </header>
      {numerator && (
        <p className={classes.formula}>
          <Formula numerator={numerator} denominator={denominator} />
        </p>
      )}
      <div aria-live="polite">
        {preview?.kpi && numerator ? (
          <Shown {...props} kpi={preview.kpi} numerator={numerator} />
        ) : (
          <p className={classes.quiet}>{t(problemWord(preview?.problem))}</p>
        )}
      </div>
      {!hydrated && (
        <Button type="submit" name="intent" value="preview" formNoValidate variant="default">
          {t('previewAct')}
        </Button>
      )}
    </aside>
  );
}

function problemWord(problem: NonNullable<Preview['problem']> | null | undefined) {
  if (problem === 'UNREADABLE') return 'previewUnreadable' as const;
  return problem === 'UNREACHABLE' ? ('previewUnreachable' as const) : ('previewEmpty' as const);
}

function Shown(props: {
  measure: Measure;
  kpi: NonNullable<Preview['kpi']>;
  numerator: EditorMetricFragment;
  denominator: EditorMetricFragment | undefined;
  onPick: (template: LibraryTemplateFragment) => void;
}) {
  const { t } = useTranslation('kpiEdit');
  const { measure, kpi, numerator, denominator } = props;
  const { trend } = kpi;
  const style = { display: measure.display, unit: denominator ? null : numerator.unit };
  const names = { numerator, denominator };
  const words = usePointWords(style, names);
  const detail = useStateDetail();
  const target = rawTarget(measure.target, measure.display);
  const hasData = trend.points.some(({ numerator: counted }) => counted);
  return (
    <div className={classes.shown}>
      {!hasData && <p className={classes.quiet}>{t('previewNoData')}</p>}
      {hasData && (
        <>
          <PreviewSaid kpi={kpi} style={style} names={names} />
          <p className={classes.state}>
            <StateWords state={trend.state} short />
            <span>{detail(trend)}</span>
          </p>
          <RunChart
            {...trend}
            target={target ? Number(target) : null}
            flags={[]}
            windows={[]}
            style={style}
            fromZero={denominator !== undefined}
            names={names}
            sentence={trend.latest ? `${words.whole(trend.latest)}. ${detail(trend)}` : detail(trend)}
          />
        </>
      )}
      <AdviceNotes advice={kpi.advice} onPick={props.onPick} />
    </div>
  );
}
