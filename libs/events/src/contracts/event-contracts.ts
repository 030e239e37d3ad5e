import type { z } from 'zod';
import { applicationRecorded } from './application-events';
import { goalSheetRecorded } from './goal-sheet-events';
import { interestInvited, interestLeft, interestRegistered } from './interest-events';
import { matchRecorded, runAnnounced } from './match-events';
import { personRecorded, roleRecorded } from './people-events';
import { cycleRecorded, cycleWindowExtended, programRecorded } from './program-events';

/** Every letter that a context may send, by its name on the wire. A change must stay readable by yesterday's readers. */
export const eventContracts = {
  'person.recorded': personRecorded,
  'role.recorded': roleRecorded,
  'program.recorded': programRecorded,
  'cycle.recorded': cycleRecorded,
  'cycle.window-extended': cycleWindowExtended,
  'application.recorded': applicationRecorded,
  'match.recorded': matchRecorded,
  'run.announced': runAnnounced,
  'goal-sheet.recorded': goalSheetRecorded,
  'interest.registered': interestRegistered,
  'interest.invited': interestInvited,
  'interest.left': interestLeft,
} as const;

export type EventType = keyof typeof eventContracts;
export type EventPayload<Type extends EventType> = z.infer<(typeof eventContracts)[Type]>;

export const consumers = ['applications', 'matching', 'goals', 'notifications'] as const;
export type Consumer = (typeof consumers)[number];

/** Who reads what. A letter is kept until each of these has acknowledged it. */
export const readersOf: { readonly [Type in EventType]: readonly Consumer[] } = {
  'person.recorded': ['notifications'],
  'role.recorded': ['notifications'],
  'program.recorded': ['matching', 'goals', 'notifications'],
  'cycle.recorded': ['matching', 'goals', 'notifications'],
  'cycle.window-extended': ['notifications'],
  'application.recorded': ['matching', 'notifications'],
  'match.recorded': ['applications', 'goals', 'notifications'],
  'run.announced': ['applications', 'notifications'],
  'goal-sheet.recorded': ['notifications'],
  'interest.registered': ['notifications'],
  'interest.invited': ['notifications'],
  'interest.left': ['notifications'],
};
