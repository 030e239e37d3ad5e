import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ApplicationImport, ImportRule as Rule } from '../domain/application-import';
import { ApplicationImportState } from './application-enums';
import { describedEnum } from './described-enum';
import { ApplicationRole } from './program-enums';

export const ImportRule = describedEnum<Rule>('ApplicationImportRule', 'A rule that a file or a row can break.', {
  NOT_UTF8: 'A character is not UTF-8.',
  UNBALANCED_QUOTE: 'A quoted cell is never closed.',
  STRAY_QUOTE: 'A quote stands inside a cell that is not quoted.',
  NO_ROWS: 'The file has no rows.',
  TOO_MANY_ROWS: 'The file has more than 10,000 rows.',
  COLUMN_MISSING: 'A column is missing.',
  COLUMN_UNKNOWN: 'Nothing is asked under a column.',
  COLUMN_TWICE: 'A column stands there twice.',
  CELL_COUNT: 'A row has more or fewer cells than the header.',
  WRONG_ROLE: 'The row is for the other side.',
  DUPLICATE_PERSON: 'The person stands in an earlier row.',
  FORMULA: 'A name or address begins like a formula.',
  NOT_A_MOMENT: 'The text is no moment with a zone.',
  BEFORE_WINDOW: 'Submitted before applications opened.',
  AFTER_WINDOW: 'Submitted after applications closed.',
  NOT_ASKED: 'This side is not asked this.',
  ADULT: 'Applicants are 18 or older.',
  CODE_OF_CONDUCT: 'Applicants agree to the code of conduct.',
  CONNECTION_TO_FIELD: 'A mentee has some connection to the field.',
  MENTOR_CAPACITY: 'The places are outside the limits of the cycle.',
  ALREADY_DECIDED: 'The application was decided, and differs from the row.',
  WITHDRAWN: 'The person withdrew.',
  UNKNOWN_QUESTION: 'The form does not ask this.',
  ASKED_TWICE: 'It is answered twice.',
  MISSING: 'The cell needs a value.',
  ONE_VALUE_ONLY: 'The cell takes one value.',
  TOO_MANY_VALUES: 'The cell has too many values.',
  TOO_LONG: 'The text is too long.',
  CONTROL_CHARACTER: 'The text has a character in it that is no text.',
  LINE_BREAK: 'The text must be one line.',
  NOT_A_NUMBER: 'The value is no whole number.',
  OUT_OF_RANGE: 'The number is outside its limits.',
  NOT_YES_OR_NO: 'The value is neither `yes` nor `no`.',
  NOT_A_DATE: 'The value is no day, as 2021-09-30.',
  UNKNOWN_OPTION: 'The value is none of the options.',
  UNKNOWN_TIME_ZONE: 'The value is no zone of the IANA database.',
  NOT_AN_ADDRESS: 'The value is no e-mail address.',
});

@ObjectType('ApplicationImportCounts', { description: 'What a file does, row by row.' })
export class ImportCountsType {
  @Field(() => Int, { description: 'Applications that are new.' })
  create!: number;

  @Field(() => Int, { description: 'Applications that are changed.' })
  update!: number;

  @Field(() => Int, { description: 'Applications that say the same already.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Rows that are left out, for the reasons in `problems`.' })
  rejected!: number;
}

@ObjectType('ApplicationImportProblem', { description: 'What is wrong, and where an editor shows it.' })
export class ImportProblemType {
  @Field(() => Int, { nullable: true, description: 'Line of the file, from 1; null when it is about the whole file.' })
  line!: number | null;

  @Field(() => String, { nullable: true, description: 'The column; null when it is about the row or the file.' })
  column!: string | null;

  @Field(() => ImportRule, { description: 'The rule that is broken.' })
  rule!: string;

  @Field(() => String, { description: 'A sentence for whoever mends the file.' })
  message!: string;
}

@ObjectType('ApplicationImportProgress', { description: 'How far the writing of a file is.' })
export class ImportProgressType {
  @Field(() => Int, { description: 'Rows written so far; seen by nobody before all of them are.' })
  writtenCount!: number;

  @Field(() => Int, { description: 'Rows to write.' })
  totalCount!: number;
}

@ObjectType('ApplicationImport', { description: 'A file of applications: what it would write, or wrote.' })
export class ApplicationImportType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ApplicationRole, { description: 'The side that the file is for.' })
  role!: string;

  @Field(() => String, { description: 'The name of the file.' })
  fileName!: string;

  @Field(() => ApplicationImportState, { description: 'How far it is.' })
  state!: string;

  @Field(() => ImportCountsType, { description: 'What it does.' })
  counts!: ImportCountsType;

  @Field(() => [ImportProblemType], {
    description: 'What is wrong, in the order of the lines: the first five hundred.',
  })
  problems!: ImportProblemType[];

  @Field(() => Int, { description: 'How many problems there are in all.' })
  problemCount!: number;

  @Field(() => Boolean, { description: 'Whether it can be confirmed: it is checked, and a table of applications.' })
  canConfirm!: boolean;

  @Field(() => ImportProgressType, {
    nullable: true,
    description: 'How far the writing is; null when it is not under way.',
  })
  progress!: ImportProgressType | null;

  @Field(() => GraphQLDateTime, { description: 'When it was checked.' })
  checkedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was written; null before.' })
  confirmedAt!: Date | null;
}

export function toApplicationImport(found: ApplicationImport): ApplicationImportType {
  const { id, role, fileName, state, counts, problems, problemCount, isReadable, checkedAt, confirmedAt } = found;
  const { writtenCount } = found;
  const totalCount = counts.create + counts.update;
  const canConfirm = isReadable && state === 'CHECKED';
  return {
    id,
    role,
    fileName,
    state,
    counts,
    problems: [...problems],
    problemCount,
    canConfirm,
    progress: state === 'CONFIRMING' ? { writtenCount, totalCount } : null,
    checkedAt,
    confirmedAt,
  };
}
