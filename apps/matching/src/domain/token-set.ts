/** A small set of tokens as bits, so that two of them are compared without touching a string. */
export type TokenSet = Uint32Array;

/** Gives each token its number at first sight; two spellings of the same token must not occur. */
export class TokenNumbers {
  private readonly numbers = new Map<string, number>();

  numberOf(token: string): number {
    const known = this.numbers.get(token);
    if (known !== undefined) return known;
    this.numbers.set(token, this.numbers.size);
    return this.numbers.size - 1;
  }

  setOf(tokens: readonly string[]): TokenSet {
    const numbers = tokens.map((token) => this.numberOf(token));
    const bits = new Uint32Array((Math.max(-1, ...numbers) >> 5) + 1);
    for (const number of numbers) bits[number >> 5]! |= 1 << (number & 31);
    return bits;
  }
}

/** How many tokens are in both. */
export function sharedCount(a: TokenSet, b: TokenSet): number {
  const words = Math.min(a.length, b.length);
  let count = 0;
  for (let word = 0; word < words; word++) count += bitCount(a[word]! & b[word]!);
  return count;
}

export function sizeOf(set: TokenSet): number {
  return set.reduce((count, word) => count + bitCount(word), 0);
}

/** Bits set in a 32-bit word (Warren, Hacker's Delight, figure 5-2). */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
