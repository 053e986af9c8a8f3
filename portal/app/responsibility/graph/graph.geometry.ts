/** Measures of the R&R graph in pixels at zoom 1, as the design page gives them (node 116×58). */

export const NODE_WIDTH = 116;
export const NODE_HEIGHT = 58;
/** From one node's left edge to the next one's: the node and the gutter in which arrows run. */
export const SLOT_WIDTH = 136;
/** Width of the lanes' names at the left. */
export const LABEL_WIDTH = 92;
/** Height of the stages' names at the top. */
export const HEADER_HEIGHT = 38;
/** Space above the first and below the last row of a lane. */
export const LANE_PADDING = 21;
/** From one row's top to the next within a lane. */
export const ROW_PITCH = 72;
/** Height of a lane that is folded to its counts. */
export const FOLDED_HEIGHT = 44;
/** How many node widths the graph may grow to before its cells stack instead. */
export const MAX_SLOTS = 7;
/** Above this many works lanes fold to counts. */
export const FOLD_ABOVE = 60;

/** A node's left edge by its slot. */
export function slotX(slot: number): number {
  return LABEL_WIDTH + 10 + slot * SLOT_WIDTH;
}

/** The middle of the gutter left of a slot; `slots` gives the one right of the last. */
export function gutterX(gutter: number): number {
  return LABEL_WIDTH + gutter * SLOT_WIDTH;
}
