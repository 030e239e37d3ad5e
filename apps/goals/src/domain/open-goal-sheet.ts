import { addDays, endOfDay, localDateOf } from '@bookends/timeline';
import type { GoalCycle } from './goal-cycle';
import type { GoalSheetStanding } from './goal-sheet';

/** A match that was announced, as far as its goal sheet cares. */
export interface AnnouncedMatch {
  readonly id: string;
  readonly programId: string;
  readonly cycleId: string;
  readonly mentorId: string;
  readonly menteeId: string;
  readonly announcedAt: Date;
}

/** The empty sheet of a match, due at the end of the day that lies the cycle's days after the announcement's day. */
export function openedSheet(
  match: AnnouncedMatch,
  cycle: GoalCycle,
  { id, at }: { readonly id: string; readonly at: Date },
): GoalSheetStanding {
  const dueOn = addDays(localDateOf(match.announcedAt, cycle.timeZone), cycle.goalSheetDueDays);
  const { programId, cycleId, mentorId, menteeId } = match;
  return {
    id,
    programId,
    cycleId,
    matchId: match.id,
    mentorId,
    menteeId,
    state: 'DRAFT',
    version: 1,
    edition: 1,
    dueOn,
    dueAt: endOfDay(dueOn, cycle.timeZone),
    openedAt: at,
    submittedAt: null,
    agreedAt: null,
    closedAt: null,
    isSharedByMentor: false,
    isSharedByMentee: false,
  };
}
