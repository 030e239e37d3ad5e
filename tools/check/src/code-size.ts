import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What one file weighs. Functions without a body of their own (`x => x.id`) do not count. */
export interface FileSize {
  readonly file: string;
  readonly lines: number;
  readonly functions: readonly number[];
  readonly imports: number;
  readonly anys: number;
}

export function sizeOf(file: string, text = readFileSync(file, 'utf8')): FileSize {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const nodes = [...everyNode(source)];
  return {
    file,
    lines: text.trimEnd().split('\n').length,
    functions: nodes.filter(hasBody).map((node) => linesOf(node, source)),
    imports: nodes.filter(ts.isImportDeclaration).length,
    anys: nodes.filter(({ kind }) => kind === ts.SyntaxKind.AnyKeyword).length,
  };
}

/** One sentence for each limit of the house that a file breaks, and for a crowd of long files. Migrations are one text. */
export function brokenLimits(sizes: readonly FileSize[]): readonly string[] {
  const faults = sizes.flatMap(({ file, lines, functions, imports, anys }) => {
    const longest = file.includes('/migrations/') ? 0 : Math.max(0, ...functions);
    return [
      ...(lines > 250 ? [`${file} has ${lines} lines (250)`] : []),
      ...(longest > 50 ? [`${file} has a function of ${longest} lines (50)`] : []),
      ...(imports > 15 ? [`${file} has ${imports} imports (15)`] : []),
      ...(anys > 0 ? [`${file} says any ${anys} times`] : []),
    ];
  });
  const tall = percentile(
    sizes.map(({ lines }) => lines),
    0.9,
  );
  return tall > 150 ? [...faults, `the longest tenth of the files begins at ${tall} lines (150)`] : faults;
}

export function sizeRow(sizes: readonly FileSize[]): string {
  const spread = (values: readonly number[]): string =>
    [0.5, 0.9, 1].map((share) => percentile(values, share)).join('/');
  const lines = spread(sizes.map((size) => size.lines));
  const functions = spread(sizes.flatMap((size) => size.functions));
  const imports = spread(sizes.map((size) => size.imports));
  const anys = sizes.reduce((sum, size) => sum + size.anys, 0);
  return `${sizes.length} files ${lines} lines (median/p90/max), functions ${functions}, imports ${imports}, any ${anys}`;
}

/** The value below or at which `share` of the values lie; 0 of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function* everyNode(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* everyNode(child);
}

function hasBody(node: ts.Node): boolean {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined && ts.isBlock(node.body as ts.Node);
}

function linesOf(node: ts.Node, source: ts.SourceFile): number {
  const line = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  return line(node.getEnd()) - line(node.getStart(source)) + 1;
}
