import type { Goal } from './goal';
import type { GoalCycle, GoalProgram } from './goal-cycle';
import type { GoalSheet } from './goal-sheet';

// For specs: one pair in one cycle, and ways to vary it.

const id = (tail: number): string => `00000000-0000-7000-8000-${String(tail).padStart(12, '0')}`;

export const PROGRAM_ID = id(100);
export const CYCLE_ID = id(200);
export const MATCH_ID = id(300);
export const SHEET_ID = id(400);
export const MENTOR_ID = id(501);
export const MENTEE_ID = id(502);
export const STRANGER_ID = id(503);
export const OBJECTIVE_ID = id(600);
export const GOAL_ID = id(700);

export function exampleCycle(traits: Partial<GoalCycle> = {}): GoalCycle {
  return {
    id: CYCLE_ID,
    programId: PROGRAM_ID,
    timeZone: 'America/Chicago',
    isOver: false,
    firstDay: '2021-09-01',
    lastDay: '2022-06-30',
    goalSheetDueDays: 30,
    ...traits,
  };
}

export const exampleProgram = (): GoalProgram => ({
  id: PROGRAM_ID,
  objectives: [{ id: OBJECTIVE_ID, position: 1, text: 'Build leadership skills' }],
});

/** Complete, and still being written. */
export function exampleGoal(traits: Partial<Goal> = {}): Goal {
  return {
    id: GOAL_ID,
    state: 'DRAFT',
    specific: 'Lead a monthly story time for toddlers.',
    measurable: 'Six sessions held, with at least eight families each.',
    achievable: 'The branch offers its room on Saturdays.',
    relevant: 'I want to work with families.',
    firstStep: 'Ask the branch for the room.',
    targetOn: '2022-05-31',
    objectiveIds: [OBJECTIVE_ID],
    ...traits,
  };
}

export function exampleSheet(traits: Partial<GoalSheet> = {}): GoalSheet {
  return {
    id: SHEET_ID,
    programId: PROGRAM_ID,
    cycleId: CYCLE_ID,
    matchId: MATCH_ID,
    mentorId: MENTOR_ID,
    menteeId: MENTEE_ID,
    state: 'DRAFT',
    version: 1,
    edition: 1,
    dueOn: '2021-12-15',
    dueAt: new Date('2021-12-16T06:00:00Z'),
    openedAt: new Date('2021-11-15T15:00:00Z'),
    submittedAt: null,
    agreedAt: null,
    closedAt: null,
    isSharedByMentor: false,
    isSharedByMentee: false,
    returnComment: null,
    goals: [],
    ...traits,
  };
}
