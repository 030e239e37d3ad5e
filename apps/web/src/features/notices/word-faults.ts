/** What the server says of words that it does not keep. */
export interface WordError {
  readonly message: string;
  readonly field: readonly string[] | null;
  readonly line: number | null;
}

export interface WordFault {
  readonly message: string;
  readonly line: number | null;
}

export interface WordFaults {
  readonly subject: WordFault | null;
  readonly body: WordFault | null;
  /** About neither. */
  readonly others: readonly string[];
}

export const NO_FAULTS: WordFaults = { subject: null, body: null, others: [] };

/** The first fault of each field, and all that belong to none. */
export function faultsOf(errors: readonly WordError[]): WordFaults {
  const of = (field: string): WordFault | null => errors.find((error) => error.field?.at(-1) === field) ?? null;
  const subject = of('subject');
  const body = of('body');
  const others = errors.filter(({ field }) => !['subject', 'body'].includes(field?.at(-1) ?? ''));
  return { subject, body, others: others.map(({ message }) => message) };
}
