import { createContext, useContext } from 'react';
import type { Direction } from './graph.neighbour';

/** What a reader can do on the graph. */
export interface GraphActs {
  select: (id: string | null) => void;
  /** Folds or unfolds a lane (team id) or the parts of a work. */
  toggle: (id: string) => void;
  /** Moves the focus from a node to its neighbour. */
  move: (fromId: string, direction: Direction) => void;
}

const nothing = () => undefined;
const Acts = createContext<GraphActs>({ select: nothing, toggle: nothing, move: nothing });

export const GraphActsProvider = Acts.Provider;
export const useGraphActs = () => useContext(Acts);
