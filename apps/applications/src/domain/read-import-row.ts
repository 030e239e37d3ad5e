import { endOfDay, startOfDay } from '@bookends/timeline';
import { isAddress, normaliseAddress } from './address';
import { answerSentence } from './answer-words';
import { missingAnswers, readAnswer, type AnswerRule, type Answers, type AnswerValue } from './answers';
import type { ApplicationRole } from './applicant-facts';
import type { ImportProblem, ImportRule } from './application-import';
import { eligibilityDay, eligibilityOf, type CycleTerms, type EligibilityDay } from './cycle-terms';
import { readDemographics, type Demographics } from './demographics';
import { failures } from './eligibility';
import type { ImportColumns } from './import-columns';
import { hasControlCharacter, hasLineBreak, looksLikeFormula, restored } from './plain-text';
import type { Question } from './question';

/** A row that can be imported. */
export interface ImportRow {
  readonly line: number;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly submittedAt: Date;
  readonly answers: Answers;
  /** Null when the file says nothing about them. */
  readonly demographics: Demographics | null;
}

/** What every row of one file is read against. */
export interface ImportSetting {
  readonly role: ApplicationRole;
  readonly terms: CycleTerms;
  readonly columns: ImportColumns;
  readonly opensAt: Date;
  readonly closedAt: Date;
  readonly day: EligibilityDay;
}

/** Calendars are asked once for a file, not once for a row. */
export function importSetting(
  role: ApplicationRole,
  terms: CycleTerms,
  columns: ImportColumns,
  now: Date,
): ImportSetting {
  const opensAt = startOfDay(terms.opensOn, terms.timeZone);
  const closedAt = endOfDay(terms.closesOn, terms.timeZone);
  return { role, terms, columns, opensAt, closedAt, day: eligibilityDay(terms, now) };
}

const LONGEST_NAME = 100;
type Complain = (column: string | null, rule: ImportRule, message: string) => void;
type Cell = (column: string) => string;

/** The row, or every rule that it breaks. */
export function readImportRow(
  record: { readonly line: number; readonly cells: readonly string[] },
  setting: ImportSetting,
): { readonly row: ImportRow | null; readonly problems: readonly ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const complain: Complain = (column, rule, message) =>
    void problems.push({ line: record.line, column, rule, message });
  const { columns } = setting;
  if (record.cells.length !== columns.count) {
    complain(null, 'CELL_COUNT', `The row has ${record.cells.length} cells, the header ${columns.count}.`);
    return { row: null, problems };
  }
  const raw: Cell = (column) => record.cells[columns.indexOf.get(column) ?? -1] ?? '';
  const cell: Cell = (column) => restored(raw(column));
  const row = {
    line: record.line,
    email: readEmail(cell('email'), complain),
    givenName: readName('given_name', raw, complain),
    familyName: readName('family_name', raw, complain),
    submittedAt: readSubmittedAt(cell('submitted_at'), setting, complain),
    answers: readAnswers(cell, setting, complain),
    demographics: columns.hasDemographics ? readBackground(cell, complain) : null,
  };
  if (cell('role').trim().toUpperCase() !== setting.role)
    complain('role', 'WRONG_ROLE', `This file is for the role ${setting.role.toLowerCase()}.`);
  if (problems.length === 0) checkEligibility(row.answers, setting, complain);
  return { row: problems.length === 0 ? row : null, problems };
}

function readEmail(text: string, complain: Complain): string {
  const email = normaliseAddress(text);
  if (hasControlCharacter(text) || hasLineBreak(text))
    complain('email', 'CONTROL_CHARACTER', answerSentence({ rule: 'CONTROL_CHARACTER' }));
  else if (looksLikeFormula(email)) complain('email', 'FORMULA', 'An address cannot begin like a formula.');
  else if (email === '') complain('email', 'MISSING', answerSentence({ rule: 'MISSING' }));
  else if (!isAddress(email)) complain('email', 'NOT_AN_ADDRESS', answerSentence({ rule: 'NOT_AN_ADDRESS' }));
  return email;
}

/** A name stands in greetings and headers of mail: one line, and nothing that a spreadsheet would compute. */
function readName(column: string, cell: Cell, complain: Complain): string {
  const name = restored(cell(column)).trim();
  if (hasControlCharacter(name) || hasLineBreak(name))
    complain(column, 'CONTROL_CHARACTER', answerSentence({ rule: 'CONTROL_CHARACTER' }));
  else if (looksLikeFormula(name)) complain(column, 'FORMULA', 'A name cannot begin like a formula.');
  else if (name === '') complain(column, 'MISSING', answerSentence({ rule: 'MISSING' }));
  else if (name.length > LONGEST_NAME)
    complain(column, 'TOO_LONG', answerSentence({ rule: 'TOO_LONG', most: LONGEST_NAME }));
  return name;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

function readSubmittedAt(text: string, { terms, opensAt, closedAt }: ImportSetting, complain: Complain): Date {
  const moment = new Date(MOMENT.test(text.trim()) ? text.trim() : Number.NaN);
  if (Number.isNaN(moment.getTime()))
    complain('submitted_at', 'NOT_A_MOMENT', 'This must be a moment with its zone, as 2021-09-30T20:33:00Z.');
  else if (moment < opensAt)
    complain('submitted_at', 'BEFORE_WINDOW', `Applications opened on ${terms.opensOn} (${terms.timeZone}).`);
  else if (moment >= closedAt)
    complain(
      'submitted_at',
      'AFTER_WINDOW',
      `Applications closed at the end of ${terms.closesOn} (${terms.timeZone}).`,
    );
  return moment;
}

function readAnswers(cell: Cell, { role, terms, columns }: ImportSetting, complain: Complain): Answers {
  const asked = terms.questions[role];
  const answers: Record<string, AnswerValue> = {};
  const refuse = (question: string, rule: AnswerRule, limits: { least?: number; most?: number } = {}): void =>
    complain(question, rule, answerSentence({ rule, ...limits }));
  const faulty = new Set<string>();
  for (const question of asked) {
    const answer = readAnswer(question, valuesOf(question, cell(question.key)));
    if (!answer.isOk) {
      faulty.add(question.key);
      refuse(question.key, answer.rejection.rule, answer.rejection);
    } else if (answer.value !== null) answers[question.key] = answer.value;
  }
  for (const { question, rule } of missingAnswers(asked, answers)) if (!faulty.has(question)) refuse(question, rule);
  const ownKeys = new Set(asked.map(({ key }) => key));
  for (const { key } of terms.questions[role === 'MENTOR' ? 'MENTEE' : 'MENTOR'])
    if (!ownKeys.has(key) && columns.indexOf.has(key) && cell(key).trim() !== '')
      complain(key, 'NOT_ASKED', `A ${role.toLowerCase()} is not asked this: leave it empty.`);
  return answers;
}

/** Several values of one cell are kept apart by semicolons. */
function valuesOf({ kind }: Question, text: string): readonly string[] {
  return kind === 'CHOICES' || kind === 'ADDRESSES' ? text.split(';') : [text];
}

function readBackground(cell: Cell, complain: Complain): Demographics {
  const { demographics, faults } = readDemographics({ gender: cell('gender'), raceEthnicity: cell('race_ethnicity') });
  for (const { field, rule, most } of faults)
    complain(field === 'gender' ? 'gender' : 'race_ethnicity', rule, answerSentence({ rule, most }));
  return demographics;
}

const eligibilitySentences = {
  ADULT: 'Applicants are 18 or older.',
  CODE_OF_CONDUCT: 'Applicants agree to the code of conduct.',
  CONNECTION_TO_FIELD: 'A mentee has some connection to the field.',
  MENTOR_CAPACITY: 'The number of places is outside the cycle’s limits.',
} as const;

/** Who is not a member yet is imported: they cannot be accepted until they are, or until an award pays for it. */
function checkEligibility(answers: Answers, { role, day }: ImportSetting, complain: Complain): void {
  for (const { rule, question } of failures(eligibilityOf({ role, answers, fundingAwardedAt: null }, day)))
    if (rule !== 'MENTOR_MEMBERSHIP' && rule !== 'MENTOR_FUNDING') complain(question, rule, eligibilitySentences[rule]);
}
