import { registerEnumType } from 'type-graphql';

export const goalSheetStates = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  AGREED: 'AGREED',
  AMENDED: 'AMENDED',
  CLOSED: 'CLOSED',
} as const;
registerEnumType(goalSheetStates, {
  name: 'GoalSheetState',
  description: 'How far a goal sheet is.',
  valuesConfig: {
    DRAFT: { description: 'Open to writing by both sides; not handed in yet.' },
    SUBMITTED: { description: 'Handed in by the mentee; the mentor agrees to it or returns it.' },
    RETURNED: { description: 'Handed back by the mentor with a comment; open to writing again.' },
    AGREED: { description: 'Both sides stand by it; its goals are at work.' },
    AMENDED: { description: 'Was agreed; the next edition is being written, the agreed one stays in force.' },
    CLOSED: { description: 'The match or its cycle is over; nothing changes any more.' },
  },
});

export const goalStates = {
  DRAFT: 'DRAFT',
  ACTIVE: 'ACTIVE',
  ACHIEVED: 'ACHIEVED',
  PARTLY_ACHIEVED: 'PARTLY_ACHIEVED',
  DROPPED: 'DROPPED',
  CARRIED_ON: 'CARRIED_ON',
} as const;
registerEnumType(goalStates, {
  name: 'GoalState',
  description: 'What becomes of a goal.',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    ACTIVE: { description: 'Agreed, and at work.' },
    ACHIEVED: { description: 'Reached.' },
    PARTLY_ACHIEVED: { description: 'Reached in part.' },
    DROPPED: { description: 'Given up, which is nobody’s fault.' },
    CARRIED_ON: { description: 'Worked on beyond the cycle.' },
  },
});

export const nextSteps = {
  WRITE: 'WRITE',
  REVISE: 'REVISE',
  AWAIT_MENTEE: 'AWAIT_MENTEE',
  AWAIT_MENTOR: 'AWAIT_MENTOR',
  ANSWER: 'ANSWER',
  WORK_ON_GOALS: 'WORK_ON_GOALS',
} as const;
registerEnumType(nextSteps, {
  name: 'GoalSheetNextStep',
  description: 'What one side of a pair does next about its goal sheet.',
  valuesConfig: {
    WRITE: { description: 'Write one to three goals and submit them.' },
    REVISE: { description: 'Go through the goals again and submit them.' },
    AWAIT_MENTEE: { description: 'The mentee submits; help with the writing until then.' },
    AWAIT_MENTOR: { description: 'The mentor answers.' },
    ANSWER: { description: 'Agree to the sheet or return it with a comment.' },
    WORK_ON_GOALS: { description: 'Work on the goals, and note how each went.' },
  },
});
