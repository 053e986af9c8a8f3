/**
 * Splitting by scope (domain.md: "large builds stay with Platform; small or look-alike launches go to Centre
 * Management"). The responsibility stays on the map as an umbrella with its own ACCOUNTABLE; every part begins on the
 * day of the split with its own scope, team and ACCOUNTABLE. What the parts do not say they take from the umbrella.
 */
import type { FieldIssue } from '../errors';
import { cleanText } from '../fields';
import type { ResponsibilityKind, ReviewCadence } from './responsibility';

/** What a split reads of the responsibility that is split. */
export interface SplitParent {
  id: number;
  name: string;
  stageId: number | null;
  kind: ResponsibilityKind;
  criteria: string;
  reviewCadence: ReviewCadence;
}

/** A part as asked for. */
export interface SplitPart {
  name: string;
  scopeIn: string;
  scopeOut?: string | undefined;
}

/** The attributes with which a part begins, beside its team and ACCOUNTABLE. */
export interface SplitChild {
  name: string;
  scopeIn: string;
  scopeOut: string;
  purpose: string;
  parentId: number;
  stageId: number | null;
  kind: ResponsibilityKind;
  criteria: string;
  reviewCadence: ReviewCadence;
}

/** A text for comparing what people typed: width, case and outer space do not tell two apart. */
export function sameText(text: string): string {
  return cleanText(text).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}

/**
 * What speaks against the split: a part named like its umbrella, like a part that exists, or like another part; and two
 * parts with the same scope. Paths start at `input`.
 */
export function splitIssues(
  parentName: string,
  existingParts: readonly string[],
  parts: readonly SplitPart[],
): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const names = new Set([parentName, ...existingParts].map(sameText));
  const scopes = new Set<string>();
  parts.forEach((part, index) => {
    if (!addNew(names, part.name)) {
      issues.push(issue(index, 'name', 'The umbrella or another part has this name already.'));
    }
    if (!addNew(scopes, part.scopeIn)) {
      issues.push(issue(index, 'scopeIn', 'Another part has this scope already.'));
    }
  });
  return issues;
}

/** The attributes of one part of a split. */
export function splitChild(parent: SplitParent, part: SplitPart): SplitChild {
  return {
    name: part.name,
    scopeIn: part.scopeIn,
    scopeOut: part.scopeOut ?? '',
    purpose: '',
    parentId: parent.id,
    stageId: parent.stageId,
    kind: parent.kind,
    criteria: parent.criteria,
    reviewCadence: parent.reviewCadence,
  };
}

function addNew(seen: Set<string>, text: string): boolean {
  const key = sameText(text);
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function issue(index: number, field: string, message: string): FieldIssue {
  return { path: ['input', 'children', index, field], code: 'duplicate', message };
}
