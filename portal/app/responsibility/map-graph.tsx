import { type ComponentType, type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeMark } from './changes/changes.marks';
import { layOutGraph } from './graph/graph.layout';
import type { GraphCanvasProps } from './graph/graph-canvas';
import { type MapState, mapQuery } from './map.address';
import { brokenEnds } from './map.filter';
import type { OwnershipMap } from './map.model';

/** A comparison with more changes than this leaves lanes folded: its panel lists them. */
const MARKS_UNFOLDED = 30;

/** Laid out here, drawn by the canvas, which is loaded in the browser only; until then the list stands in. */
export function MapGraph(props: {
  map: OwnershipMap;
  state: MapState;
  /** What is typed now; the address follows a moment later. */
  q: string;
  /** Works that the full-text search found. */
  found: ReadonlySet<string>;
  marks: ReadonlyMap<string, ChangeMark>;
  onSelect: (id: string | null) => void;
  onToggle: (id: string) => void;
  children: ReactNode;
}) {
  const { map, state, q, found, marks } = props;
  const { t } = useTranslation('responsibility');
  const Canvas = useCanvas();
  const { team, stage, gap, sel, open } = state;
  const layout = useMemo(() => {
    const selected = map.nodes.find((node) => node.id === sel);
    const changed = marks.size <= MARKS_UNFOLDED ? map.nodes.filter((node) => marks.has(node.id)) : [];
    // a shared link shows what it selects, a comparison what has changed
    const also = [...changed, ...(selected ? [selected] : [])].flatMap((node) => [
      node.teamId,
      node.parentId,
    ]);
    const unfolded = [...open, ...also.filter((id) => id !== null)];
    return layOutGraph(map, { team, stage, gap, q }, unfolded, q === state.q ? found : undefined);
  }, [map, team, stage, gap, q, state.q, found, sel, open, marks]);
  const broken = useMemo(() => brokenEnds(map), [map]);
  if (!Canvas) return props.children;
  const stages = layout.columns.filter((column) => column.name);
  const [first, last] = [stages[0]?.name, stages.at(-1)?.name];
  return (
    <Canvas
      layout={layout}
      selected={sel}
      marks={marks}
      broken={broken}
      scene={mapQuery({ ...state, q, sel: null, open: [] })}
      label={first && last ? t('graph.label', { first, last }) : t('graph.labelPlain')}
      onSelect={props.onSelect}
      onToggle={props.onToggle}
    />
  );
}

const loadCanvas = () => import('./graph/graph-canvas');

// on a wide screen the graph is what opens: its code is fetched beside the page's own, not after it
if (typeof window !== 'undefined' && /^\/map\/?$/.test(location.pathname) && !isPhone()) void loadCanvas();

function isPhone(): boolean {
  return window.matchMedia('(max-width: 44.99em)').matches;
}

function useCanvas(): ComponentType<GraphCanvasProps> | null {
  const [Canvas, setCanvas] = useState<ComponentType<GraphCanvasProps> | null>(null);
  useEffect(() => {
    let isHere = true;
    void loadCanvas().then((module) => {
      if (isHere) setCanvas(() => module.default);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return Canvas;
}
