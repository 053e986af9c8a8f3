import '@xyflow/react/dist/base.css';
import { useElementSize } from '@mantine/hooks';
import { type NodeTypes, ReactFlow, ReactFlowProvider, useReactFlow, ViewportPortal } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeMark } from '../changes/changes.marks';
import { type GraphActs, GraphActsProvider } from './graph.acts';
import { needsOwner } from './graph.fold';
import { HEADER_HEIGHT, LABEL_WIDTH, NODE_HEIGHT, NODE_WIDTH } from './graph.geometry';
import type { GraphLayout, PlacedNode } from './graph.model';
import { neighbourOf } from './graph.neighbour';
import { homeViewport, viewportToSee } from './graph.viewport';
import classes from './graph-canvas.module.css';
import { GraphDrawing } from './graph-drawing';
import { LaneGrounds, LaneNames } from './graph-lanes';
import { GraphNode, nodeElementId, type WorkNode } from './graph-node';
import { GraphZoom } from './graph-zoom';

const nodeTypes: NodeTypes = { work: GraphNode };

export interface GraphCanvasProps {
  layout: GraphLayout;
  selected: string | null;
  marks: ReadonlyMap<string, ChangeMark>;
  /** Ids of works at either end of a broken hand-off. */
  broken: ReadonlySet<string>;
  /** Changes when other works are shown than before: the graph then starts at its top left again. */
  scene: string;
  /** Says what the graph shows. */
  label: string;
  onSelect: (id: string | null) => void;
  onToggle: (id: string) => void;
}

/** The R&R graph in the browser. It is loaded by itself: the list is served in its place until then. */
export default function GraphCanvas(props: GraphCanvasProps) {
  const { ref, width, height } = useElementSize();
  return (
    <div ref={ref} className={classes.canvas}>
      {width > 0 && (
        <ReactFlowProvider>
          <Flow {...props} size={{ width, height }} />
        </ReactFlowProvider>
      )}
    </div>
  );
}

function Flow(props: GraphCanvasProps & { size: { width: number; height: number } }) {
  const { layout, selected, marks, broken, scene, size, onSelect, onToggle } = props;
  const { t } = useTranslation('responsibility');
  const flow = useReactFlow();
  const [focused, setFocused] = useState<string | null>(selected);
  const entrance = layout.nodes.some((each) => each.node.id === focused) ? focused : layout.nodes[0]?.node.id;
  const toggled = useRef<string | null>(null);
  const latest = useRef({ layout, size });
  latest.current = { layout, size };

  const acts: GraphActs = useMemo(() => {
    const see = (node: PlacedNode | undefined) => {
      if (!node) return;
      const next = viewportToSee(node, flow.getViewport(), latest.current.size);
      if (next) void flow.setViewport(next);
    };
    return {
      select: (id) => {
        if (id) setFocused(id);
        onSelect(id);
      },
      toggle: (id) => {
        toggled.current = id;
        onToggle(id);
      },
      move: (fromId, direction) => {
        const nodes = latest.current.layout.nodes;
        const id = neighbourOf(nodes, fromId, direction);
        if (!id) return;
        setFocused(id);
        see(nodes.find((each) => each.node.id === id));
        document.getElementById(nodeElementId(id))?.focus({ preventScroll: true });
      },
    };
  }, [flow, onSelect, onToggle]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another scene moves the graph, not each layout
  useEffect(() => {
    const node = layout.nodes.find((each) => each.node.id === selected);
    void flow.setViewport((node && viewportToSee(node, homeViewport, size)) ?? homeViewport);
  }, [scene]);

  // what was just unfolded comes into sight
  useEffect(() => {
    const id = toggled.current;
    toggled.current = null;
    const isWithin = ({ node, openedFrom }: PlacedNode) =>
      openedFrom === id || (node.teamId === id && !needsOwner(node));
    const first = id && layout.nodes.find(isWithin);
    if (!first) return;
    const next = viewportToSee(first, flow.getViewport(), latest.current.size);
    if (next) void flow.setViewport(next, { duration: 180 });
  }, [layout, flow]);

  const nodes = useMemo(
    () =>
      layout.nodes.map(
        (placed): WorkNode => ({
          id: placed.node.id,
          type: 'work',
          position: { x: placed.x, y: placed.y },
          width: NODE_WIDTH,
          height: NODE_HEIGHT,
          selected: placed.node.id === selected,
          data: {
            placed,
            mark: marks.get(placed.node.id) ?? null,
            broken: broken.has(placed.node.id),
            entrance: placed.node.id === entrance,
          },
        }),
      ),
    [layout, selected, marks, broken, entrance],
  );

  return (
    <GraphActsProvider value={acts}>
      <ReactFlow
        nodes={nodes}
        edges={[]}
        nodeTypes={nodeTypes}
        role="group"
        aria-label={props.label}
        defaultViewport={homeViewport}
        minZoom={0.2}
        maxZoom={2}
        panOnScroll
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        disableKeyboardA11y
        proOptions={{ hideAttribution: true }}
        translateExtent={[
          [-LABEL_WIDTH * 2, -HEADER_HEIGHT * 3],
          [Math.max(layout.width, size.width) + 240, Math.max(layout.height, size.height) + 240],
        ]}
        onPaneClick={() => onSelect(null)}
      >
        <ViewportPortal>
          <LaneGrounds layout={layout} />
          <GraphDrawing layout={layout} />
        </ViewportPortal>
      </ReactFlow>
      <LaneNames layout={layout} />
      <GraphZoom layout={layout} size={size} />
      {layout.nodes.length === 0 && layout.lanes.length === 0 && (
        <p className={classes.empty}>{t('list.empty')}</p>
      )}
    </GraphActsProvider>
  );
}
