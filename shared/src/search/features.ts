/**
 * What a sentence is about, as features that can be compared: the concepts that it touches and the words that no concept covers.
 * Particles, the endings of verbs, spacing and the choice between synonyms fall away; what merely asks is left out.
 */
import { type Concept, concepts, latinStem } from './concepts';
import { stemOf, wordsOf } from './search-text';
import { isStopWord } from './stop-words';

export interface Feature {
  /** `c:` and a concept, or `w:` and a word. */
  key: string;
  /** The sentence's own word. */
  text: string;
  /** 0 to 1: how much it says. */
  weight: number;
  /** Ways of writing it, of two characters or more. */
  forms: readonly string[];
  /** Found only within something longer: 제휴 in 제휴몰. */
  isInner: boolean;
  /** Said of any work. */
  isGeneric: boolean;
}

interface Token {
  word: string;
  stem: string;
  isLatin: boolean;
}

const WORD_WEIGHT = 0.8;
/** Of what is said of any work, where sentences are compared with one another. */
const GENERIC_SHARE = 0.5;
/** Of a word of which a concept has explained a part. */
const REST_WEIGHT = 0.3;
const VERB_WEIGHT = 0.3;
const MIDDLE_WEIGHT = 0.7;

// Endings that only verbs and adjectives have: such a word, not known as a concept, says little.
const VERB =
  /(는데|은데|ㄴ데|려고|려면|하고|하면|해서|아서|어서|해요|나요|까요|어요|아요|에요|예요|이요|세요|네요|대요|래요|데요|군요|거든요|죠|지요|니다|습니까|던데|다고|라고|었어|았어|겠어|는지|은지|하는|해야|어야|아야|려는|달라는|달래|고요|는다는)$/;

const byStart = new Map<string, { form: string; concept: Concept }[]>();
const byWord = new Map<string, Concept[]>();
const byPhrase = new Map<string, { rest: readonly string[]; concept: Concept }[]>();
for (const concept of concepts) {
  for (const form of concept.parts) put(byStart, form.slice(0, 2), { form, concept });
  for (const word of concept.words) put(byWord, word, concept);
  for (const [first = '', ...rest] of concept.phrases) put(byPhrase, first, { rest, concept });
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Words of one script each: `PG사를` is `pg` and `사를`. */
export function tokensOf(text: string): Token[] {
  return wordsOf(text).flatMap((word) =>
    (word.match(/[a-z]+|\p{N}+|[^a-z\p{N}]+/gu) ?? []).map((part) => {
      const isLatin = /^[a-z]/.test(part);
      return { word: part, stem: isLatin ? latinStem(part) : stemOf(part), isLatin };
    }),
  );
}

interface Found extends Feature {
  /** Where it stands in the sentence without spaces. */
  start: number;
  end: number;
}

// A sentence is compared with the same documents again and again while somebody types.
const remembered = new Map<string, ReadonlyMap<string, Feature>>();
const REMEMBERED = 5_000;

/** The features of a sentence, each once, with the greatest weight that it was found with. */
export function featuresOf(text: string): ReadonlyMap<string, Feature> {
  const known = remembered.get(text);
  if (known) return known;
  const features = distinct(found(tokensOf(text)));
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, features);
  return features;
}

function distinct(all: readonly Found[]): Map<string, Feature> {
  const features = new Map<string, Feature>();
  for (const one of all) {
    const isInner = all.some(
      (other) =>
        other.key.startsWith('c:') &&
        other.start <= one.start &&
        other.end >= one.end &&
        other.end - other.start > one.end - one.start,
    );
    const known = features.get(one.key);
    const best = known && known.weight >= one.weight ? known : one;
    const { key, text, weight, forms, isGeneric } = best;
    features.set(one.key, {
      key,
      text,
      weight,
      forms,
      isGeneric,
      isInner: isInner && (known?.isInner ?? true),
    });
  }
  return features;
}

function found(tokens: readonly Token[]): Found[] {
  const all: Found[] = [];
  let offset = 0;
  tokens.forEach((token, at) => {
    const start = offset;
    offset += token.word.length;
    const concept = (one: Concept, text: string, from: number, length: number, weight = 1) =>
      all.push({ ...featureOf(one, text, weight), start: from, end: from + length });
    for (const { rest, concept: one } of byPhrase.get(token.stem) ?? []) {
      const follow = tokens.slice(at + 1, at + 1 + rest.length);
      if (!rest.every((stem, step) => stem === follow[step]?.stem)) continue;
      const words = [token, ...follow].map(({ word }) => word);
      concept(one, words.join(' '), start, words.join('').length);
    }
    // What begins in this word and goes on in the next: 세금 계산서.
    const onward = tokens
      .slice(at, at + 4)
      .map(({ word }) => word)
      .join('');
    for (const { form, concept: one } of byStart.get(onward.slice(0, 2)) ?? []) {
      if (form.length >= 3 && form.length > token.word.length && onward.startsWith(form))
        concept(one, form, start, form.length);
    }
    if (isStopWord(token.word, token.stem)) return;
    const explained = new Set<number>();
    const explain = (from: number, length: number) => {
      for (let place = from; place < from + length; place += 1) explained.add(place);
    };
    for (const one of new Set([...(byWord.get(token.stem) ?? []), ...(byWord.get(token.word) ?? [])])) {
      concept(one, token.word, start, token.word.length);
      explain(0, token.stem.length);
    }
    for (let within = 0; within + 1 < token.word.length; within += 1) {
      for (const { form, concept: one } of byStart.get(token.word.slice(within, within + 2)) ?? []) {
        if (!token.word.startsWith(form, within)) continue;
        concept(one, form, start + within, form.length, within === 0 ? 1 : MIDDLE_WEIGHT);
        explain(within, form.length);
      }
    }
    if (explained.size >= token.stem.length) return;
    const weight = explained.size > 0 ? REST_WEIGHT : VERB.test(token.word) ? VERB_WEIGHT : WORD_WEIGHT;
    const word = {
      key: `w:${token.stem}`,
      text: token.word,
      weight,
      forms: [token.stem],
      isInner: false,
      isGeneric: false,
    };
    all.push({ ...word, start, end: start + token.word.length });
  });
  return all;
}

function featureOf(concept: Concept, text: string, weight: number): Feature {
  const forms = [...concept.parts, ...concept.words.filter((word) => word.length > 1)];
  return { key: `c:${concept.id}`, text, weight, forms, isInner: false, isGeneric: concept.isGeneric };
}

/**
 * How much two sentences are about the same: 0 nothing, 1 all; the weight of what they share, over that of both (Dice).
 * Words that no concept covers count as the same when one begins with the other (정산 and 정산금).
 */
export function similarity(a: ReadonlyMap<string, Feature>, b: ReadonlyMap<string, Feature>): number {
  const [said, other] = [outer(a), outer(b)];
  const total = [...said, ...other].reduce((sum, feature) => sum + heft(feature), 0);
  if (total === 0) return 0;
  const free = new Map(other.map((feature) => [feature.key, feature]));
  let shared = 0;
  for (const feature of said) {
    const match = free.get(feature.key) ?? likeWord(feature, free.values());
    if (!match) continue;
    free.delete(match.key);
    shared += heft(feature) + heft(match);
  }
  return shared / total;
}

const heft = ({ weight, isGeneric }: Feature) => (isGeneric ? GENERIC_SHARE : 1) * weight;

const outer = (features: ReadonlyMap<string, Feature>) =>
  [...features.values()].filter((feature) => !feature.isInner);

const bareWord = ({ key }: Feature) => (key.startsWith('w:') ? key.slice(2) : '');

function likeWord(feature: Feature, among: Iterable<Feature>): Feature | undefined {
  const word = bareWord(feature);
  if (word.length < 2) return undefined;
  for (const other of among) {
    const another = bareWord(other);
    if (another.length >= 2 && (another.startsWith(word) || word.startsWith(another))) return other;
  }
  return undefined;
}
