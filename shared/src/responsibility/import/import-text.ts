/** What every import file must be before anything reads it: text, not too large, without NUL bytes. */
import { cleanText } from '../../fields';
import { limits } from '../../limits';
import { importLimits } from './import-limits';
import { type ImportProblem, importProblem } from './import-problem';

export type DecodedText = { text: string; problems: ImportProblem[] };

/**
 * Bytes of a file → text. UTF-8 and, with a byte-order mark, UTF-16; a CSV that is neither is read as EUC-KR, which
 * Korean Excel writes, and says so.
 */
export function decodeImportFile(bytes: Uint8Array, isCsv: boolean): DecodedText {
  if (bytes.byteLength > limits.importText) return refused(tooLarge(bytes.byteLength));
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  try {
    return { text: new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    if (!isCsv || marked || bytes.includes(0)) return refused(importProblem('not_text'));
  }
  try {
    const text = new TextDecoder('euc-kr', { fatal: true }).decode(bytes);
    return { text, problems: [importProblem('read_as', { encoding: 'EUC-KR' })] };
  } catch {
    return refused(importProblem('not_text'));
  }
}

/** What is wrong with the text as a whole; an ERROR means that no parser should look at it. */
export function checkImportText(text: string): ImportProblem[] {
  if (text.length > limits.importText) return [tooLarge(text.length)];
  if (cleanText(text) === '') return [importProblem('empty_file')];
  const nul = text.indexOf('\0');
  if (nul >= 0) return [importProblem('nul_byte', {}, { line: lineAt(text, nul) })];
  const lost = text.indexOf('\uFFFD');
  return lost >= 0 ? [importProblem('replaced_characters', {}, { line: lineAt(text, lost) })] : [];
}

/** A problem when a file lists more things than are read; null when not. */
export function checkCount(count: number): ImportProblem | null {
  const max = importLimits.things;
  return count > max ? importProblem('too_many_things', { count, max }) : null;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

function tooLarge(size: number): ImportProblem {
  return importProblem('too_large', { size, max: limits.importText });
}

function refused(problem: ImportProblem): DecodedText {
  return { text: '', problems: [problem] };
}
