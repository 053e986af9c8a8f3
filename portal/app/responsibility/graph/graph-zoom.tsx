import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useReactFlow } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import type { GraphLayout } from './graph.model';
import { type Size, wholeViewport } from './graph.viewport';
import classes from './graph-zoom.module.css';

/** Nearer, farther, all. */
export function GraphZoom({ layout, size }: { layout: GraphLayout; size: Size }) {
  const { t } = useTranslation('responsibility');
  const flow = useReactFlow();
  return (
    <fieldset className={classes.zoom} aria-label={t('graph.zoom')}>
      <button type="button" aria-label={t('graph.zoomIn')} onClick={() => void flow.zoomIn()}>
        <IconPlus size={18} stroke={1.75} aria-hidden />
      </button>
      <button type="button" aria-label={t('graph.zoomOut')} onClick={() => void flow.zoomOut()}>
        <IconMinus size={18} stroke={1.75} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={t('graph.zoomFit')}
        onClick={() => void flow.setViewport(wholeViewport(layout, size))}
      >
        <IconMaximize size={17} stroke={1.75} aria-hidden />
      </button>
    </fieldset>
  );
}
