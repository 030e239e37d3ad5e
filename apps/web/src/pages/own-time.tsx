/**
 * Room for an instant in the reader's own zone, which only a browser knows: enhance.ts writes it where that zone tells
 * another time than the program's. `{time}` in the text is where it goes. Its height is kept, so that nothing moves.
 */
export function OwnTime({ at, zone, text }: { at: Date; zone: string; text: string }) {
  return <p className="own-time soft" data-own-time={at.toISOString()} data-zone={zone} data-text={text} />;
}
