/**
 * Whose is this? (domain.md, "routing"): which responsibilities a sentence is about, best first, and which of their words said so.
 * A word counts the more, the fewer candidates have it, and by where it stands; what a responsibility leaves to others
 * (its scope-out) counts nothing. What people accepted before counts on top.
 */
import { type Feature, featuresOf, tokensOf } from '../search/features';
import { isStopWord } from '../search/stop-words';

export const ProposalField = {
  NAME: 'NAME',
  KEYWORDS: 'KEYWORDS',
  SCOPE: 'SCOPE',
  PURPOSE: 'PURPOSE',
  TEAM: 'TEAM',
  /** Accepted requests that said the same. */
  ASKED_BEFORE: 'ASKED_BEFORE',
} as const;
export type ProposalField = (typeof ProposalField)[keyof typeof ProposalField];

/** A responsibility as far as a question can find it. */
export interface OwnerCandidate {
  id: number;
  name: string;
  keywords: readonly string[];
  scopeIn: string;
  purpose: string;
  /** Name of its team; empty where it has none. */
  team: string;
}

/** How often requests like the question were accepted for a responsibility. */
export interface AskedBefore {
  /** 0 to 1: how alike they were, times the share of them that it took. */
  strength: number;
  /** What they said. */
  text: string;
}

export interface MatchedWords {
  field: ProposalField;
  text: string;
}

export interface RankedOwner {
  id: number;
  /** 0 to 1. */
  score: number;
  why: MatchedWords[];
}

/** What a question must reach to be told: less is chance. */
export const PROPOSAL_FLOOR = 0.12;
const ASKED_BEFORE_WEIGHT = 0.6;
const COVERAGE_WEIGHT = 0.35;
const REVERSE_WEIGHT = 0.8;

const WEIGHTS = { NAME: 1, KEYWORDS: 0.9, SCOPE: 0.6, PURPOSE: 0.5, TEAM: 0.35 } as const;
type TextField = keyof typeof WEIGHTS;
const FIELDS = Object.keys(WEIGHTS) as TextField[];

interface Field {
  name: TextField;
  features: ReadonlyMap<string, Feature>;
  joined: string;
}

interface Document {
  id: number;
  fields: Field[];
  /** Words of the name and keywords, in stems. */
  words: string[];
}

const joined = (text: string) =>
  tokensOf(text)
    .map(({ word }) => word)
    .join('');

function documentOf(candidate: OwnerCandidate): Document {
  const texts: Record<TextField, string> = {
    NAME: candidate.name,
    KEYWORDS: candidate.keywords.join(', '),
    SCOPE: candidate.scopeIn,
    PURPOSE: candidate.purpose,
    TEAM: candidate.team,
  };
  const words = [
    ...tokensOf(candidate.name).map(({ stem }) => stem),
    ...candidate.keywords.map((keyword) => joined(keyword)),
  ];
  return {
    id: candidate.id,
    fields: FIELDS.filter((name) => texts[name]).map((name) => ({
      name,
      features: featuresOf(texts[name]),
      joined: joined(texts[name]),
    })),
    words: [...new Set(words)].filter((word) => word.length >= 2 && !isStopWord(word, word)),
  };
}

/** How surely a field says what a feature of the question says, 0 to 1. */
function strengthIn(field: Field, feature: Feature): number {
  const same = field.features.get(feature.key);
  if (same) return Math.min(1, same.weight + 0.1);
  if (!feature.key.startsWith('w:')) return 0;
  const word = feature.key.slice(2);
  return word.length >= 2 && !/^[a-z]/.test(word) && field.joined.includes(word) ? 0.9 : 0;
}

/** What the field says it with, for people to read. */
const wordsIn = (field: Field, feature: Feature) => field.features.get(feature.key)?.text ?? feature.text;

/**
 * The candidates that the question is about, best first; equal ones by id.
 * @param askedBefore by candidate's id
 */
export function rankOwners(
  question: string,
  candidates: readonly OwnerCandidate[],
  askedBefore: ReadonlyMap<number, AskedBefore> = new Map(),
): RankedOwner[] {
  const features = [...featuresOf(question).values()];
  const asked = joined(question);
  const documents = candidates.map(documentOf);
  const rarity = rarityAmong(documents);
  const total = features.reduce((sum, feature) => sum + feature.weight * rarity(feature), 0);
  return documents
    .map((document) => scored(document, features, asked, total, rarity, askedBefore.get(document.id)))
    .filter((ranked) => ranked.score >= PROPOSAL_FLOOR)
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

/** ln(1 + documents ÷ documents that say it): 0.69 for what everybody says. */
function rarityAmong(documents: readonly Document[]): (feature: Feature) => number {
  const known = new Map<string, number>();
  return (feature) => {
    const seen = known.get(feature.key);
    if (seen !== undefined) return seen;
    const count = documents.filter(({ fields }) =>
      fields.some((field) => field.name !== 'TEAM' && strengthIn(field, feature) > 0),
    ).length;
    // What nobody says tells nothing about anybody.
    const value = count === 0 ? 0.3 : Math.log(1 + documents.length / count);
    known.set(feature.key, value);
    return value;
  };
}

function scored(
  document: Document,
  features: readonly Feature[],
  asked: string,
  total: number,
  rarity: (feature: Feature) => number,
  before: AskedBefore | undefined,
): RankedOwner {
  const why: MatchedWords[] = [];
  let sum = 0;
  for (const feature of features) {
    let best: { field: Field; value: number } | null = null;
    for (const field of document.fields) {
      const value = strengthIn(field, feature) * WEIGHTS[field.name];
      if (value > (best?.value ?? 0)) best = { field, value };
    }
    if (!best) continue;
    sum += best.value * feature.weight * rarity(feature);
    tell(why, best.field.name, wordsIn(best.field, feature));
  }
  // Words written without the spaces between them: 쿠폰이안나갔다는데.
  const missed = document.words.filter(
    (word) => asked.includes(word) && !why.some(({ text }) => text.includes(word) || word.includes(text)),
  );
  for (const word of missed) {
    sum += REVERSE_WEIGHT * Math.log(1 + word.length);
    tell(why, 'NAME', word);
  }
  const base = total > 0 ? Math.min(1, sum / total) : 0;
  const said = (before?.strength ?? 0) * ASKED_BEFORE_WEIGHT;
  if (before && said > 0) tell(why, ProposalField.ASKED_BEFORE, before.text);
  const score =
    base === 0
      ? said
      : (base + COVERAGE_WEIGHT * coverage(document, features) * base) / (1 + COVERAGE_WEIGHT) + said;
  return { id: document.id, score: Math.min(1, score), why };
}

/** Share of the name that the question says: of two that say as much, the one that says less besides is meant. */
function coverage(document: Document, features: readonly Feature[]): number {
  const name = document.fields.find((field) => field.name === 'NAME');
  if (!name) return 0;
  let all = 0;
  let said = 0;
  for (const [key, feature] of name.features) {
    all += feature.weight;
    if (features.some((one) => one.key === key)) said += feature.weight;
  }
  return all > 0 ? said / all : 0;
}

function tell(why: MatchedWords[], field: ProposalField, text: string): void {
  if (!why.some((one) => one.field === field && one.text === text)) why.push({ field, text });
}
