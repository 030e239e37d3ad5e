import type { ApplicationRole } from './applicant-facts';
import type { CyclePolicies, CycleWindow, Milestone } from './cycle';
import { menteeQuestions, mentorQuestions } from './default-forms';
import type { Question } from './question';

/** A cycle ready to be made: everything that a coordinator would otherwise set up by hand. */
export interface CycleTemplate {
  readonly key: string;
  /** Dates for a cycle that begins in autumn of `year` and ends in June of the next. */
  readonly plan: (year: number) => {
    readonly windows: readonly CycleWindow[];
    readonly milestones: readonly Milestone[];
    readonly policies: CyclePolicies;
  };
  readonly forms: Readonly<Record<ApplicationRole, readonly Question[]>>;
}

/** The reference program's year: September to June. Criteria and notices are installed by their own contexts. */
const defaultTemplate: CycleTemplate = {
  key: 'default',
  plan: (year) => ({
    windows: [
      { key: 'APPLICATIONS', opensOn: `${year}-09-01`, closesOn: `${year}-09-30` },
      { key: 'REVIEW', opensOn: `${year}-09-15`, closesOn: `${year}-11-07` },
      { key: 'GOAL_SETTING', opensOn: `${year}-11-15`, closesOn: `${year}-12-31` },
      { key: 'GOAL_WORK', opensOn: `${year}-12-01`, closesOn: `${year + 1}-06-30` },
      { key: 'SURVEY', opensOn: `${year + 1}-06-01`, closesOn: `${year + 1}-06-30` },
    ],
    milestones: [
      { key: 'ANNOUNCEMENT', on: `${year}-11-15` },
      { key: 'NETWORKING_SESSION', on: `${year + 1}-01-20` },
      { key: 'MIDPOINT', on: `${year + 1}-03-15` },
      { key: 'CONCLUSION', on: `${year + 1}-06-30` },
    ],
    policies: {
      confirmWithinDays: 7,
      goalSheetDueDays: 30,
      isScoreShownToPair: false,
      agreeingReviews: 1,
      leastCapacity: 1,
      mostCapacity: 5,
    },
  }),
  forms: { MENTOR: mentorQuestions, MENTEE: menteeQuestions },
};

const templates: readonly CycleTemplate[] = [defaultTemplate];

/** Null for a name that no template has. */
export function templateOf(key: string): CycleTemplate | null {
  return templates.find((template) => template.key === key) ?? null;
}

export const templateKeys = templates.map(({ key }) => key);
