import { Entity, Index, PrimaryColumn } from 'typeorm';
import { VarcharColumn } from '../core/columns';

/** What one thing can be found by: its normalised text. */
@Entity('search_document')
export class SearchDocumentEntity {
  @PrimaryColumn({ type: 'varchar', length: 20 }) kind!: string;
  @PrimaryColumn({ type: 'integer' }) subject_id!: number;
  @VarcharColumn(200) title!: string;
  /** Normalised title and body. */
  @VarcharColumn(4000) body!: string;
}

/** Every pair of neighbouring characters of a document: an index that also finds two-syllable Korean words. */
@Entity('search_gram')
@Index('ix_search_gram_kind_subject_id', ['kind', 'subject_id'])
export class SearchGramEntity {
  @PrimaryColumn({ type: 'varchar', length: 8 }) gram!: string;
  @PrimaryColumn({ type: 'varchar', length: 20 }) kind!: string;
  @PrimaryColumn({ type: 'integer' }) subject_id!: number;
}
