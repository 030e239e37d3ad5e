import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { welcome } from './committee';
import type { Visitor } from './visitor';

/** Everybody who acts in the demo under a name of their own; the rest come with the two files. */
export interface Cast {
  readonly administrator: Visitor;
  readonly coordinator: Visitor;
  readonly reviewer: Visitor;
  readonly secondReviewer: Visitor;
  readonly liaison: Visitor;
  readonly board: Visitor;
  readonly mentor: Visitor;
  readonly mentee: Visitor;
  readonly applicant: Visitor;
  /** Starts an application and never sends it. */
  readonly drafter: Visitor;
  /** Withdraws before the review. */
  readonly leaver: Visitor;
}

/** The addresses that the sign-in page offers, as the gateway gets them too. */
export const personas = JSON.parse(readFileSync(join(__dirname, '../personas.json'), 'utf8')) as Readonly<
  Record<'administrator' | 'coordinator' | 'reviewer' | 'mentor' | 'mentee' | 'applicant', string>
>;

export async function gather(endpoint: string): Promise<Cast> {
  const meet = (email: string, name: string): Promise<Visitor> => welcome(endpoint, email, name);
  return {
    administrator: await meet(personas.administrator, 'Ada Root'),
    coordinator: await meet(personas.coordinator, 'Carmen Ortega'),
    reviewer: await meet(personas.reviewer, 'Rosa Lindqvist'),
    secondReviewer: await meet('second.reviewer@bookends.example', 'Samir Haddad'),
    liaison: await meet('liaison@bookends.example', 'Lena Brooks'),
    board: await meet('board@bookends.example', 'Bernard Osei'),
    mentor: await meet(personas.mentor, 'Maya Whitehorse'),
    mentee: await meet(personas.mentee, 'Noor Rahimi'),
    applicant: await meet(personas.applicant, 'Alex Tran'),
    drafter: await meet('drafter@bookends.example', 'Dora Klein'),
    leaver: await meet('leaver@bookends.example', 'Luis Prado'),
  };
}
