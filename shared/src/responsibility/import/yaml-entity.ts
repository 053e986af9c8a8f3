/** One entity of a YAML file: its fields by path, each with the line on which it stands. */
import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import { type ImportProblem, importProblem } from './import-problem';

export interface LinedText {
  text: string;
  line: number;
}

type Path = readonly string[];

export class YamlEntity {
  constructor(
    private readonly document: Document,
    private readonly lines: LineCounter,
    /** Where the entity begins. */
    readonly line: number,
    readonly problems: ImportProblem[],
  ) {}

  /** Line of a field, or of the entity where the field is absent. */
  lineOf(...path: Path): number {
    return this.lineOfNode(this.node(path));
  }

  /** The text of a field; undefined when it is absent, null or, with a problem, something else than a text. */
  text(...path: Path): string | undefined {
    const node = this.node(path);
    if (node === undefined) return undefined;
    const text = asText(node);
    if (text === undefined && !isNull(node)) this.wrongType(path, 'a text', node);
    return text;
  }

  /** Same as {@link text}, but its absence is a problem too. */
  requiredText(...path: Path): string | undefined {
    const before = this.problems.length;
    const text = this.text(...path)?.trim();
    if (!text && this.problems.length === before) {
      const field = path.join('.');
      this.problems.push(importProblem('missing_field', { field }, { line: this.lineOf(...path), field }));
    }
    return text || undefined;
  }

  /** The texts of a list field; a single text counts as a list of one. */
  list(...path: Path): LinedText[] {
    const node = this.node(path);
    if (node === undefined || isNull(node)) return [];
    const only = asText(node);
    if (only !== undefined) return [{ text: only, line: this.lineOfNode(node) }];
    if (!isSeq(node)) {
      this.wrongType(path, 'a list of texts', node);
      return [];
    }
    return node.items.flatMap((item) => {
      const resolved = this.resolved(item);
      const text = asText(resolved);
      if (text !== undefined) return [{ text, line: this.lineOfNode(resolved) }];
      this.wrongType(path, 'a list of texts', resolved);
      return [];
    });
  }

  private wrongType(path: Path, expected: string, node: Node | undefined): void {
    const field = path.join('.');
    this.problems.push(
      importProblem('wrong_type', { field, expected }, { line: this.lineOfNode(node), field }),
    );
  }

  private node(path: Path): Node | undefined {
    let at: Node | undefined = this.resolved(this.document.contents);
    for (const [index, step] of path.entries()) {
      if (at === undefined || isNull(at)) return undefined;
      if (!isMap(at)) {
        this.wrongType(path.slice(0, index), 'a map', at);
        return undefined;
      }
      const pair = at.items.find(({ key }) => isScalar(key) && key.value === step);
      at = pair ? this.resolved(pair.value) : undefined;
    }
    return at;
  }

  private resolved(node: unknown): Node | undefined {
    if (!isNode(node)) return undefined;
    return 'resolve' in node ? node.resolve(this.document) : node;
  }

  private lineOfNode(node: Node | undefined): number {
    const offset = node?.range?.[0];
    return offset === undefined ? this.line : this.lines.linePos(offset).line;
  }
}

function asText(node: Node | undefined): string | undefined {
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string') return node.value;
  if (typeof node.value === 'number') return node.source ?? String(node.value);
  return undefined;
}

function isNull(node: Node | undefined): boolean {
  return isScalar(node) && node.value === null;
}
