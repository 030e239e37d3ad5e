import ts from 'typescript';

/** What stands for what: the usual operators of mutation testing (DeMillo, Lipton, Sayward 1978). */
const OTHER_OPERATOR = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '+',
  '+=': '-=',
  '-=': '+=',
};

/**
 * Every small change of a source file: `{ file, line, from, to, change, text, code, within }`, where `text` replaces what
 * stands from `from` to `to`, `code` is the whole line and `within` the function around it (see `withHits`; undefined
 * outside of all functions).
 */
export function mutantsOf(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  const lines = source.split('\n');
  const mutants = [];
  const add = (node, text, within) => {
    const from = node.getStart(tree);
    const line = tree.getLineAndCharacterOfPosition(from).line + 1;
    const change = `${node.getText(tree).replace(/\s+/g, ' ').slice(0, 60)} -> ${text || 'nothing'}`;
    mutants.push({ file, line, from, to: node.getEnd(), change, text, code: lines[line - 1].trim(), within });
  };
  const visit = (node, around) => {
    if (
      ts.isTypeNode(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isImportDeclaration(node) ||
      ts.isThrowStatement(node)
    )
      return;
    const within = hasBlock(node) ? nameOf(file, node) : around;
    if (ts.isBinaryExpression(node)) {
      const other = OTHER_OPERATOR[node.operatorToken.getText(tree)];
      if (other !== undefined) add(node.operatorToken, other, within);
    }
    if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText(tree)})`, within);
    if (ts.isNumericLiteral(node)) add(node, `(${node.text} + 1)`, within);
    if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) add(node, ';', within);
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false', within);
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true', within);
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(tree, undefined);
  return mutants;
}

/** The source with a call of `hitByTest` at the start of every function that has a block. */
export function withHits(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  const places = [];
  const visit = (node) => {
    if (hasBlock(node)) places.push({ at: node.body.getStart(tree) + 1, name: nameOf(file, node) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return places
    .sort((a, b) => b.at - a.at)
    .reduce(
      (text, { at, name }) => `${text.slice(0, at)} hitByTest(${JSON.stringify(name)});${text.slice(at)}`,
      source,
    );
}

function hasBlock(node) {
  return ts.isFunctionLike(node) && node.body !== undefined && ts.isBlock(node.body);
}

function nameOf(file, node) {
  return `${file} ${node.body.pos}`;
}

/** As many of them as wanted, drawn with a seed, the same on every machine. */
export function sampleOf(mutants, count, seed) {
  const left = [...mutants];
  const chosen = [];
  let state = seed >>> 0;
  while (left.length > 0 && chosen.length < count) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    chosen.push(...left.splice(Math.floor((state / 2 ** 32) * left.length), 1));
  }
  return chosen;
}
