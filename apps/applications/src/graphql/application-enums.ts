import type { DecisionName } from '../domain/application';
import type { ApplicationState as State } from '../domain/application-state';
import type { EligibilityRuleName, EligibilityStanding as Standing } from '../domain/eligibility';
import type { ImportState } from '../domain/application-import';
import type { NextStepKind } from '../domain/next-step';
import type { ReviewState as StateOfReview } from '../domain/review';
import type { ApplicationOrder as Order } from '../usecases/application-reads';
import { describedEnum } from './described-enum';

export const ApplicationState = describedEnum<State>('ApplicationState', 'How far an application is.', {
  DRAFT: 'Being written; nobody but the applicant and coordinators see it.',
  SUBMITTED: 'Handed in; it can be changed until the window closes.',
  IN_REVIEW: 'The committee reads it.',
  NEEDS_INFORMATION: 'The committee asked for more.',
  ACCEPTED: 'In the pool from which pairs are made. Nobody is promised a match.',
  WAITLISTED: 'Eligible, and waiting for a place.',
  DECLINED: 'Not taken in this cycle.',
  PLACED: 'Has a match.',
  CARRIED_OVER: 'Waits on into the next cycle.',
  WITHDRAWN: 'Taken back by the applicant.',
});

export const ApplicationOrder = describedEnum<Order>(
  'ApplicationOrder',
  'How a list of applications is sorted. Its cursors belong to one order.',
  {
    OLDEST_FIRST: 'As they were begun.',
    NEWEST_FIRST: 'The last begun first.',
    SUBMITTED_OLDEST_FIRST: 'As they were submitted; what is not submitted comes last.',
    SUBMITTED_NEWEST_FIRST: 'The last submitted first; what is not submitted comes last.',
    NAME_ASCENDING: 'By family name, then given name.',
    NAME_DESCENDING: 'By family name, then given name, from the end of the alphabet.',
  },
);

export const ReviewState = describedEnum<StateOfReview>('ReviewState', 'How far one review is.', {
  ASSIGNED: 'To be given.',
  SUBMITTED: 'Given.',
  RECUSED: 'The reviewer saw a conflict of interest.',
});

export const ApplicationDecision = describedEnum<DecisionName>(
  'ApplicationDecision',
  'What is decided of an application.',
  {
    ACCEPT: 'Into the pool; needs every eligibility rule met.',
    WAITLIST: 'Eligible, for a place that may come free.',
    DECLINE: 'Not in this cycle.',
    ASK_FOR_MORE: 'The applicant is asked something first; needs a message.',
  },
);

export const EligibilityRule = describedEnum<EligibilityRuleName>(
  'EligibilityRuleName',
  'A rule of the program about who may take part.',
  {
    ADULT: 'Applicants are 18 or older.',
    CODE_OF_CONDUCT: 'Applicants agree to the code of conduct.',
    MENTOR_MEMBERSHIP: 'A mentor is a member now and, by declaration, for the whole cycle.',
    MENTOR_FUNDING: 'A mentor who is no member is eligible once a membership is funded.',
    CONNECTION_TO_FIELD: 'A mentee has some connection to the field.',
    MENTOR_CAPACITY: 'A mentor offers as many places as the cycle allows.',
  },
);

export const EligibilityStanding = describedEnum<Standing>(
  'EligibilityStanding',
  'How a rule stands for one application.',
  {
    MET: 'Fulfilled.',
    WARNED: 'Fulfilled today, and perhaps not to the end of the cycle.',
    PENDING: 'Waits for something: submitting is possible, being accepted is not yet.',
    FAILED: 'Not fulfilled.',
  },
);

export const ApplicationNextStepKind = describedEnum<NextStepKind>(
  'ApplicationNextStepKind',
  'What comes next for an application.',
  {
    SUBMIT: 'The applicant finishes and submits it.',
    WAIT_FOR_REVIEW: 'The committee reads and decides.',
    ANSWER_COMMITTEE: 'The applicant answers what was asked, and submits again.',
    WAIT_FOR_MATCH: 'The committee matches; people are told on the day of the announcement.',
    WAIT_ON_LIST: 'A place may come free.',
    MEET_COUNTERPART: 'The pair meets and writes its goals.',
  },
);

export const ApplicationImportState = describedEnum<ImportState>('ApplicationImportState', 'How far an import is.', {
  CHECKED: 'Checked; nothing is written yet.',
  CONFIRMING: 'Being written; nothing of it is seen before all of it is.',
  CONFIRMED: 'Written, and the file forgotten.',
  OUTDATED: 'Applications changed after the check: nothing was written, and the file is checked again.',
});
