import type { Application } from './application';
import { writeAnswer } from './answers';
import { personColumns } from './import-columns';
import { neutralised } from './plain-text';
import type { Question } from './question';

/** The columns of an export: those of the person, then one for each question. */
export const exportHeader = (questions: readonly Question[]): readonly string[] => [
  ...personColumns,
  ...questions.map(({ key }) => key),
];

/** The cells of one application, in the order of the header; several values of a cell are parted by semicolons. */
export function applicationCells(
  { role, submittedAt, answers }: Application,
  applicant: { readonly email: string; readonly givenName: string; readonly familyName: string },
  questions: readonly Question[],
): readonly string[] {
  return [
    applicant.email,
    applicant.givenName,
    applicant.familyName,
    role.toLowerCase(),
    submittedAt?.toISOString() ?? '',
    ...questions.map((question) => writeAnswer(question, answers[question.key], true).join('; ')),
  ];
}

/** One line of RFC 4180, its end included, that a spreadsheet shows and never computes. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((text) => quoted(neutralised(text))).join(',')}\r\n`;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
