export const questionKinds = [
  'LINE',
  'TEXT',
  'NUMBER',
  'YES_NO',
  'DATE',
  'CHOICE',
  'CHOICES',
  'TIME_ZONE',
  'ADDRESSES',
] as const;
/** LINE is one line, TEXT several; CHOICES and ADDRESSES take many values, every other kind one. */
export type QuestionKind = (typeof questionKinds)[number];

/** An answer that can be chosen. */
export interface QuestionOption {
  /** What is kept, compared and sent to the engine. */
  readonly key: string;
  /** What people read, and what a file holds. */
  readonly label: string;
}

/** One thing that a form asks. */
export interface Question {
  /** The name of its column in files, as `years_in_field`; unique in its form. */
  readonly key: string;
  readonly label: string;
  readonly kind: QuestionKind;
  readonly isRequired: boolean;
  /** The counterpart reads the answer after the announcement. */
  readonly isShared: boolean;
  /** A reviewer does not: it tells who it is, or is none of the committee's business. */
  readonly isHiddenInReview: boolean;
  /** In the order in which they are offered; empty for the kinds without choices. */
  readonly options: readonly QuestionOption[];
  /** Least and most of a NUMBER; `most` of a kind with many values is how many. */
  readonly least: number | null;
  readonly most: number | null;
  /** Characters that a text may have. */
  readonly longest: number;
}
