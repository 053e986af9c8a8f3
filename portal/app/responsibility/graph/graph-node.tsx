import type { Node, NodeProps } from '@xyflow/react';
import { type KeyboardEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Glyph } from '../../elements/glyph';
import type { ChangeMark } from '../changes/changes.marks';
import { certaintyOf } from '../ownership.certainty';
import { useGraphActs } from './graph.acts';
import { needsOwner } from './graph.fold';
import type { PlacedNode } from './graph.model';
import { nodeName } from './graph.name';
import { type Direction, directions } from './graph.neighbour';
import classes from './graph-node.module.css';

export type WorkNode = Node<
  {
    placed: PlacedNode;
    mark: ChangeMark | null;
    /** Whether it is at either end of a broken hand-off. */
    broken: boolean;
    /** The one node that Tab leads to. */
    entrance: boolean;
  },
  'work'
>;

/** The id of a node's button in the page. */
export const nodeElementId = (id: string) => `work-${id}`;

/** A work on the graph, 116×58: glyph, two lines of name, owner. */
export const GraphNode = memo(function GraphNode({ data, selected }: NodeProps<WorkNode>) {
  const { placed, mark, broken, entrance } = data;
  const { node, folded, foldable } = placed;
  const { t } = useTranslation('responsibility');
  const acts = useGraphActs();
  const owner = ownerWords(placed, t);
  const isDirection = (key: string): key is Direction => directions.some((each) => each === key);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') acts.select(null);
    if (!isDirection(event.key)) return;
    event.preventDefault();
    acts.move(node.id, event.key);
  };
  const said = [node.name, owner, broken && t('gap.BROKEN_HAND_OFF'), mark && t(`change.mark.${mark}`)];
  return (
    <div
      className={classes.node}
      data-gap={needsOwner(node) || undefined}
      data-part={placed.openedFrom !== null || undefined}
    >
      <button
        type="button"
        id={nodeElementId(node.id)}
        className={classes.body}
        data-selected={selected || undefined}
        aria-pressed={selected}
        aria-label={said.filter(Boolean).join(', ')}
        title={node.name}
        tabIndex={entrance ? 0 : -1}
        onClick={() => acts.select(node.id)}
        onKeyDown={onKeyDown}
      >
        <Glyph certainty={certaintyOf(node.ownership)} size={12} />
        <span className={classes.name}>{nodeName(node.name)}</span>
        <span className={classes.owner}>{owner}</span>
      </button>
      {mark && (
        <span className={classes.mark} aria-hidden>
          {t(`change.mark.${mark}`)}
        </span>
      )}
      {foldable > 0 && (
        <button
          type="button"
          className={classes.parts}
          aria-expanded={folded === 0}
          aria-label={t('graph.partsOf', { name: node.name, count: foldable })}
          tabIndex={selected ? 0 : -1}
          onClick={() => acts.toggle(node.id)}
        >
          {folded === 0 ? t('graph.foldParts') : t('graph.parts', { count: foldable })}
        </button>
      )}
    </div>
  );
});

function ownerWords(
  { node }: PlacedNode,
  t: ReturnType<typeof useTranslation<'responsibility'>>['t'],
): string {
  if (node.ownership !== 'OWNED') return t(`ownership.${node.ownership}`);
  return node.parties.find((party) => party.role === 'ACCOUNTABLE')?.name ?? '';
}
