import { useTranslation } from 'react-i18next';
import { useHydrated } from '~/frame/use-hydrated';
import { drawChart } from './chart-canvas';
import { CHART_SIZES, type ChartSize } from './run-chart.model';

/** Saves the chart that is on the screen as a PNG, in its colours and letters, with its sentence above. Needs scripts. */
export function ChartImage(props: {
  chartId: string;
  title: string;
  /** What is said under the title, by the size that is on the screen. */
  noteOf: (size: ChartSize) => string;
  fileName: string;
  className?: string;
}) {
  const { t } = useTranslation('chart');
  const hydrated = useHydrated();
  if (!hydrated) return null;
  const save = async () => {
    const figure = document.getElementById(props.chartId);
    const drawings = [...(figure?.querySelectorAll<SVGSVGElement>('svg[data-chart]') ?? [])];
    const shown = drawings.find((drawing) => drawing.getClientRects().length > 0);
    if (!shown) return;
    const name = shown.closest<HTMLElement>('[data-chart-size]')?.dataset.chartSize;
    const size = CHART_SIZES.find((each) => each.name === name) ?? CHART_SIZES[0];
    const canvas = drawChart(shown, { title: props.title, note: size ? props.noteOf(size) : '' });
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${props.fileName}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return (
    <button type="button" className={props.className} onClick={save}>
      {t('png')}
    </button>
  );
}
