/**
 * Korean particles depend on the sound before them: after a final consonant 은, 이, 을, 과, 으로, 이에요; after
 * a vowel 는, 가, 를, 와, 로, 예요 (and 로 also after ㄹ). Names come from people, so the choice is made here.
 */
export const PARTICLES = ['은/는', '이/가', '을/를', '과/와', '으로/로', '이에요/예요'] as const;
export type Particle = (typeof PARTICLES)[number];

type Ending = 'vowel' | 'rieul' | 'consonant';

const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const FINALS = 28;
const RIEUL = 8;

// read as 영 일 이 삼 사 오 육 칠 팔 구
const DIGITS: Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

/** The word followed by the particle that fits it: ('지안', '을/를') → '지안을'. */
export function withParticle(word: string, particle: Particle): string {
  // a closing quote must not be torn from its particle at the end of a line
  const joiner = /[’”'"」』)]$/.test(word) ? '\u2060' : '';
  return `${word}${joiner}${chooseParticle(word, particle)}`;
}

/** The half of the particle that fits the word's last sound; brackets and quotes at the end are not read. */
export function chooseParticle(word: string, particle: Particle): string {
  const [afterConsonant = '', afterVowel = ''] = particle.split('/');
  const ending = endingOf(word);
  if (ending === 'vowel') return afterVowel;
  if (ending === 'rieul' && particle === '으로/로') return afterVowel;
  return afterConsonant;
}

function endingOf(word: string): Ending {
  const last = [...word].reverse().find((character) => /[\p{L}\p{N}]/u.test(character));
  if (!last) return 'vowel';
  const code = last.charCodeAt(0);
  if (code >= HANGUL_FIRST && code <= HANGUL_LAST) {
    const final = (code - HANGUL_FIRST) % FINALS;
    return final === 0 ? 'vowel' : final === RIEUL ? 'rieul' : 'consonant';
  }
  if (/\d/.test(last)) return DIGITS[Number(last)] ?? 'vowel';
  return latinEnding(word, last);
}

// an abbreviation is spelt (L 엘, M 엠, N 엔, R 알); a word is read, and ends in a consonant with these letters
function latinEnding(word: string, last: string): Ending {
  const spelt = /^[A-Z]$/.test(last) && /[A-Z]{2,}$|^[A-Z]$/.test(word.replace(/[^A-Za-z]/g, ''));
  if (/[lL]/.test(last) || (spelt && last === 'R')) return 'rieul';
  return (spelt ? /[MN]/ : /[bckmnptBCKMNPT]/).test(last) ? 'consonant' : 'vowel';
}
