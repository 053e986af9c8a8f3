import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import type { Bracket, GraphLayout, RoutedEdge } from './graph.model';
import { LABEL_SIZE } from './graph.path';
import classes from './graph-drawing.module.css';

/** Hand-offs and brackets, drawn under the nodes. What they say is also in the nodes' names and in the list. */
export function GraphDrawing({ layout }: { layout: GraphLayout }) {
  const id = useId();
  const broken = layout.edges.filter((edge) => edge.broken);
  return (
    <svg className={classes.drawing} width={layout.width} height={layout.height} aria-hidden>
      <defs>
        <Arrowhead id={`${id}a`} className={classes.tip} />
        <Arrowhead id={`${id}b`} className={classes.brokenTip} />
      </defs>
      {layout.brackets.map((bracket) => (
        <path key={bracket.parentId} className={classes.bracket} d={bracket.path} />
      ))}
      {layout.edges.map((edge) => (
        <path
          key={edge.id}
          className={classes.edge}
          data-broken={edge.broken || undefined}
          d={edge.path}
          markerEnd={`url(#${id}${edge.broken ? 'b' : 'a'})`}
        >
          <title>{edge.what}</title>
        </path>
      ))}
      {layout.brackets.map((bracket) => (
        <BracketWords key={bracket.parentId} bracket={bracket} />
      ))}
      {broken.map((edge) => (
        <BrokenWords key={edge.id} edge={edge} />
      ))}
    </svg>
  );
}

function Arrowhead({ id, className }: { id: string; className: string | undefined }) {
  return (
    <marker id={id} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
      <path className={className} d="M1 1L7 4L1 7" />
    </marker>
  );
}

function BrokenWords({ edge }: { edge: RoutedEdge }) {
  const { t } = useTranslation('responsibility');
  if (!edge.label) return null;
  const { width, height } = LABEL_SIZE;
  return (
    <g transform={`translate(${edge.label.x - width / 2} ${edge.label.y - height / 2})`}>
      <rect className={classes.brokenGround} width={width} height={height} rx="6" />
      <text className={classes.brokenWords} x={width / 2} y={height / 2 + 4} textAnchor="middle">
        {t('graph.broken')}
      </text>
    </g>
  );
}

function BracketWords({ bracket }: { bracket: Bracket }) {
  const { t } = useTranslation('responsibility');
  const format = useFormat();
  if (!bracket.label) return null;
  const { x, y, width, height } = bracket.label;
  return (
    <foreignObject x={x} y={y} width={width} height={height}>
      <div className={classes.splitWords}>
        <b>{t('graph.split', { name: bracket.parentName })}</b>
        <span>{t('graph.splitSince', { day: format.day(bracket.since) })}</span>
      </div>
    </foreignObject>
  );
}
