import { Lexer, Source, TokenKind, type Token } from 'graphql';

/**
 * How deep brackets of any kind stand inside each other in a document, read token by token without recursion: a parser
 * that meets them thousands deep runs out of stack. Stops after `mostTokens`, or where the text is no document.
 */
export function measureNesting(text: string, mostTokens: number): number {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  let deepest = 0;
  for (let count = 0; count < mostTokens; count++) {
    const token = nextToken(lexer);
    if (token === null || token.kind === TokenKind.EOF) break;
    if (OPENING.has(token.kind)) deepest = Math.max(deepest, ++depth);
    else if (CLOSING.has(token.kind)) depth--;
  }
  return deepest;
}

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Null where the text is no document: the parser says that in its own words. */
function nextToken(lexer: Lexer): Token | null {
  try {
    return lexer.advance();
  } catch {
    return null;
  }
}
