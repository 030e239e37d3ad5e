import { exampleSheet, MENTEE_ID, MENTOR_ID, PROGRAM_ID, STRANGER_ID } from './examples';
import {
  mayCountGoalSheets,
  mayListGoalSheets,
  mayReadStanding,
  mayReadText,
  mayTakeStep,
  type Viewer,
} from './policies';

const someone = (personId: string, ...roles: string[]): Viewer => ({
  personId,
  roles: roles.map((role) => ({ programId: PROGRAM_ID, role })),
});

const mentor = someone(MENTOR_ID);
const mentee = someone(MENTEE_ID);
const stranger = someone(STRANGER_ID);
const coordinator = someone(STRANGER_ID, 'COORDINATOR');
const liaison = someone(STRANGER_ID, 'LIAISON');
const reviewer = someone(STRANGER_ID, 'REVIEWER', 'FUNDING_REVIEWER');
const board = someone(STRANGER_ID, 'BOARD');
const elsewhere: Viewer = { personId: STRANGER_ID, roles: [{ programId: 'another', role: 'COORDINATOR' }] };

const own = exampleSheet();
const shared = exampleSheet({ isSharedByMentor: true, isSharedByMentee: true });
const halfShared = exampleSheet({ isSharedByMentee: true });

describe('who may see what of a goal sheet', () => {
  it.each([
    ['the mentee', mentee, true, true, true],
    ['the mentor', mentor, true, true, true],
    ['a coordinator', coordinator, true, false, true],
    ['a liaison', liaison, true, false, true],
    ['a reviewer', reviewer, false, false, false],
    ['the board', board, false, false, false],
    ['a stranger', stranger, false, false, false],
    ['a coordinator of another program', elsewhere, false, false, false],
  ] as const)('%s: standing, text, shared text', (_, viewer, standing, text, sharedText) => {
    expect(mayReadStanding(viewer, own)).toBe(standing);
    expect(mayReadText(viewer, own)).toBe(text);
    expect(mayReadText(viewer, shared)).toBe(sharedText);
  });

  it('the text is shared only while both sides share it', () => {
    expect(mayReadText(coordinator, halfShared)).toBe(false);
  });

  it('the board counts, and does not list', () => {
    expect([mayCountGoalSheets(board, PROGRAM_ID), mayListGoalSheets(board, PROGRAM_ID)]).toEqual([true, false]);
  });

  it('only the pair takes a step, each side its own', () => {
    const submitted = exampleSheet({ state: 'SUBMITTED' });
    const may = [mentor, mentee, coordinator, stranger].map((viewer) => mayTakeStep(viewer, submitted, 'agree'));
    expect(may).toEqual([true, false, false, false]);
  });
});
