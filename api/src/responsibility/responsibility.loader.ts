import {
  HandOffRepository,
  type HandOffRow,
  HandOverRepository,
  type HandOverRow,
  PartyRepository,
  type PartyRow,
  ResponsibilityRepository,
  type ResponsibilityRow,
  type RevisionRow,
  type StageRow,
  ValueChainRepository,
  type ValueChainRow,
} from '@groundcrew/db';
import { byForeignKey, byKey } from '../core/loader';
import type { RequestContext } from '../core/request-context';

/** Responsibilities and what hangs on them, by key and by what they hang on. */
export function responsibilityLoaders(context: RequestContext) {
  const { gathered: manager, companyToday: today } = context;
  const responsibilities = new ResponsibilityRepository(manager);
  const parties = new PartyRepository(manager);
  const handOffs = new HandOffRepository(manager);
  const handOvers = new HandOverRepository(manager);
  const chains = new ValueChainRepository(manager);
  const byId = byKey<ResponsibilityRow>((ids) => responsibilities.byIds(ids));
  const party = byKey<PartyRow>((ids) => parties.byIds(ids));
  const handOff = byKey<HandOffRow>((ids) => handOffs.byIds(ids));
  const handOver = byKey<HandOverRow>((ids) => handOvers.byIds(ids));
  const stage = byKey<StageRow>((ids) => chains.stagesByIds(ids));
  return {
    byId,
    children: byForeignKey<ResponsibilityRow>(
      (ids) => responsibilities.childrenOf(ids, today),
      (row) => row.parentId,
      byId,
    ),
    /** Newest first. */
    revisions: byForeignKey<RevisionRow>(
      (ids) => responsibilities.revisionsOf(ids),
      (row) => row.responsibilityId,
    ),
    party,
    /** Those that hold today, oldest first. */
    parties: byForeignKey<PartyRow>(
      (ids) => parties.holding(ids, today),
      (row) => row.responsibilityId,
      party,
    ),
    /** Past and coming ones too, newest first. */
    partyHistory: byForeignKey<PartyRow>(
      (ids) => parties.historyOf(ids),
      (row) => row.responsibilityId,
      party,
    ),
    handOff,
    /** Those that hold today. */
    handOffsOut: byForeignKey<HandOffRow>(
      (ids) => handOffs.ofSide('from_id', ids, today),
      (row) => row.fromId,
      handOff,
    ),
    handOffsIn: byForeignKey<HandOffRow>(
      (ids) => handOffs.ofSide('to_id', ids, today),
      (row) => row.toId,
      handOff,
    ),
    handOver,
    /** Newest first. */
    handOvers: byForeignKey<HandOverRow>(
      (ids) => handOvers.ofResponsibilities(ids),
      (row) => row.responsibilityId,
      handOver,
    ),
    chain: byKey<ValueChainRow>((ids) => chains.byIds(ids)),
    stage,
    /** Those in use, in order. */
    stagesOfChain: byForeignKey<StageRow>(
      (ids) => chains.stagesOf(ids),
      (row) => row.valueChainId,
      stage,
    ),
  };
}
