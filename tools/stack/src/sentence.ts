/** A fault that we foresaw: its message is for the person at the keyboard, and is all that is printed. */
export class Sentence extends Error {
  readonly isSentence = true;
}
