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

/** Every small change of a source file: `{ file, line, from, to, change, text }`, where `text` replaces what stands from `from` to `to`. */
export function mutantsOf(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  const mutants = [];
  const add = (node, text) => {
    const from = node.getStart(tree);
    const line = tree.getLineAndCharacterOfPosition(from).line + 1;
    const change = `${node.getText(tree).replace(/\s+/g, ' ').slice(0, 60)} -> ${text || 'nothing'}`;
    mutants.push({ file, line, from, to: node.getEnd(), change, text });
  };
  const visit = (node) => {
    if (
      ts.isTypeNode(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isImportDeclaration(node) ||
      ts.isThrowStatement(node)
    )
      return;
    if (ts.isBinaryExpression(node)) {
      const other = OTHER_OPERATOR[node.operatorToken.getText(tree)];
      if (other !== undefined) add(node.operatorToken, other);
    }
    if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText(tree)})`);
    if (ts.isNumericLiteral(node)) add(node, `(${node.text} + 1)`);
    if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) add(node, ';');
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return mutants;
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
