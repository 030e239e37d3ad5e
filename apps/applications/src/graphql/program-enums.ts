import { registerEnumType } from 'type-graphql';
import { applicationRoles } from '../domain/applicant-facts';
import { cycleStates } from '../domain/cycle-state';
import { milestoneKeys, windowKeys } from '../domain/cycle';
import { questionKinds } from '../domain/question';
import { programRoles } from '../domain/role-grant';

/** Enum values are equal to their names, as the federated graph needs them. */
const named = <Key extends string>(keys: readonly Key[]): { readonly [K in Key]: K } =>
  Object.fromEntries(keys.map((key) => [key, key])) as { readonly [K in Key]: K };

export const CycleState = named(cycleStates);
export const WindowKey = named(windowKeys);
export const MilestoneKey = named(milestoneKeys);
export const ProgramRole = named(programRoles);
export const QuestionKind = named(questionKinds);
export const ApplicationRole = named(applicationRoles);

registerEnumType(CycleState, {
  name: 'CycleState',
  description: 'How far a cycle is. It follows the windows through the clock; a coordinator can move it by hand.',
  valuesConfig: {
    PLANNED: { description: 'Made, and not yet open.' },
    OPEN: { description: 'Applications are taken.' },
    IN_REVIEW: { description: 'The committee reads.' },
    MATCHING: { description: 'The committee matches.' },
    ANNOUNCED: { description: 'People were told.' },
    ACTIVE: { description: 'Pairs work on their goals.' },
    WRAPPING_UP: { description: 'The survey is out.' },
    CONCLUDED: { description: 'Over.' },
    CANCELLED: { description: 'Given up before anybody was told.' },
  },
});
registerEnumType(WindowKey, {
  name: 'CycleWindowKey',
  description: 'A dated interval of a cycle. Windows overlap.',
  valuesConfig: {
    APPLICATIONS: { description: 'Applications are taken.' },
    REVIEW: { description: 'The committee reads and decides.' },
    GOAL_SETTING: { description: 'Pairs meet and write their goal sheet.' },
    GOAL_WORK: { description: 'Pairs work on their goals.' },
    SURVEY: { description: 'Everybody is asked how it was.' },
  },
});
registerEnumType(MilestoneKey, {
  name: 'MilestoneKey',
  description: 'A dated point of a cycle.',
  valuesConfig: {
    ANNOUNCEMENT: { description: 'Matches are to be announced.' },
    NETWORKING_SESSION: { description: 'The virtual networking session.' },
    MIDPOINT: { description: 'Half of the work is done.' },
    CONCLUSION: { description: 'The last day.' },
  },
});
registerEnumType(ProgramRole, {
  name: 'ProgramRole',
  description: 'What somebody may do in one program.',
  valuesConfig: {
    REVIEWER: { description: 'Reads and decides the applications that they are assigned.' },
    FUNDING_REVIEWER: { description: 'Decides on funding.' },
    LIAISON: { description: 'Looks after some matches.' },
    COORDINATOR: { description: 'Runs the program.' },
    BOARD: { description: 'Reads totals.' },
  },
});
registerEnumType(QuestionKind, {
  name: 'QuestionKind',
  description: 'What an answer is. CHOICES and ADDRESSES take many values, every other kind one.',
  valuesConfig: {
    LINE: { description: 'One line of text.' },
    TEXT: { description: 'Text of several lines.' },
    NUMBER: { description: 'A whole number.' },
    YES_NO: { description: '`yes` or `no`.' },
    DATE: { description: 'A day, as YYYY-MM-DD.' },
    CHOICE: { description: 'One of the options.' },
    CHOICES: { description: 'Any of the options.' },
    TIME_ZONE: { description: 'A name of the IANA database, as America/Chicago.' },
    ADDRESSES: { description: 'E-mail addresses.' },
  },
});
registerEnumType(ApplicationRole, {
  name: 'ApplicationRole',
  description: 'The side for which somebody applies.',
  valuesConfig: {
    MENTOR: { description: 'Offers places.' },
    MENTEE: { description: 'Seeks a place.' },
  },
});
