import { useReactFlow, useViewport } from '@xyflow/react';
import type { UIEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useGraphActs } from './graph.acts';
import { HEADER_HEIGHT, LABEL_WIDTH } from './graph.geometry';
import type { GraphLayout, PlacedLane } from './graph.model';
import classes from './graph-lanes.module.css';

/** The lanes' grounds, the lines between stages, and the counts of folded lanes; moves with the graph. */
export function LaneGrounds({ layout }: { layout: GraphLayout }) {
  const { t } = useTranslation('responsibility');
  const acts = useGraphActs();
  return (
    <div className={classes.grounds}>
      {layout.lanes.map((lane, index) => (
        <div
          key={lane.id}
          className={classes.ground}
          data-kind={lane.kind}
          data-last={index === layout.lanes.length - 1 || undefined}
          style={{ top: lane.y, height: lane.height }}
        />
      ))}
      {layout.columns.slice(1).map((column) => (
        <div key={column.id} className={classes.divider} style={{ left: column.x, height: layout.height }} />
      ))}
      {layout.lanes
        .filter((lane) => lane.folded)
        .map((lane) => (
          <button
            key={lane.id}
            type="button"
            className={classes.foldedRow}
            style={{ top: lane.y, height: lane.height, width: layout.width }}
            tabIndex={-1}
            aria-hidden
            onClick={() => acts.toggle(lane.id)}
          >
            {layout.columns.map((column) => {
              const works = lane.cells.find((cell) => cell.columnId === column.id)?.works ?? 0;
              return (
                <span key={column.id} style={{ left: column.x + 10 }} className={classes.cellCount}>
                  {works > 0 && t('graph.works', { count: works })}
                </span>
              );
            })}
          </button>
        ))}
    </div>
  );
}

/** Names of stages at the top and of teams at the left; they stay in sight while the graph is moved and zoomed. */
export function LaneNames({ layout }: { layout: GraphLayout }) {
  const { t } = useTranslation('responsibility');
  const { x, y, zoom } = useViewport();
  const flow = useReactFlow();
  // the browser scrolls a focused name into sight by itself: the whole graph goes along instead
  const follow = (event: UIEvent<HTMLElement>) => {
    const rail = event.currentTarget;
    if (rail.scrollTop === 0) return;
    const moved = y - rail.scrollTop;
    rail.scrollTop = 0;
    void flow.setViewport({ x, y: moved, zoom });
  };
  return (
    <>
      <div className={classes.stages} style={{ height: HEADER_HEIGHT * zoom }}>
        <div className={classes.rail} style={{ transform: `translateX(${x}px) scale(${zoom})` }}>
          {layout.columns.map((column) => (
            <span key={column.id} className={classes.stage} style={{ left: column.x, width: column.width }}>
              {column.name || t('stage.none')}
            </span>
          ))}
        </div>
      </div>
      <div
        className={classes.teams}
        style={{ width: LABEL_WIDTH * zoom, top: HEADER_HEIGHT * zoom }}
        onScroll={follow}
      >
        <div
          className={classes.rail}
          style={{ transform: `translateY(${y - HEADER_HEIGHT * zoom}px) scale(${zoom})` }}
        >
          {layout.lanes.map((lane) => (
            <LaneName key={lane.id} lane={lane} />
          ))}
        </div>
      </div>
      <div className={classes.corner} style={{ width: LABEL_WIDTH * zoom, height: HEADER_HEIGHT * zoom }} />
    </>
  );
}

function LaneName({ lane }: { lane: PlacedLane }) {
  const { t } = useTranslation('responsibility');
  const acts = useGraphActs();
  const name = lane.kind === 'team' ? lane.name : t(lane.kind === 'gap' ? 'graph.gapLane' : 'team.none');
  const place = { top: lane.y, height: lane.height };
  if (!lane.foldable) {
    return (
      <span className={classes.team} data-kind={lane.kind} style={place}>
        <span className={classes.teamName}>{name}</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      className={classes.team}
      style={place}
      aria-expanded={!lane.folded}
      title={name}
      onClick={() => acts.toggle(lane.id)}
    >
      <span className={classes.teamName}>{name}</span>
      <span className={classes.laneCount}>
        {t('graph.count', { count: lane.works })}
        {lane.gaps > 0 && <b> · {t('graph.gaps', { count: lane.gaps })}</b>}
      </span>
    </button>
  );
}
