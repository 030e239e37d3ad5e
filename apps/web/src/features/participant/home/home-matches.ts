import type { ParticipantHomeQuery } from '../generated/graphql';
import { seenBy } from '../sides';
import { dayIn } from '../when';
import { isOver, nextActions, type NextAction } from './next-action';

export type GraphMatch = ParticipantHomeQuery['myMatches'][number];

export type HomeMatch = ReturnType<typeof asSeen>;

/** The viewer's matches as they see them, and what is next in them. */
export function readHome(matches: readonly GraphMatch[], viewerId: string, now: Date) {
  const seen = matches.map((match) => asSeen(match, viewerId));
  const living = seen.filter((match) => !isOver(match));
  return { living, earlier: seen.filter(isOver), actions: actionsOf(living, now) };
}

const asSeen = (match: GraphMatch, viewerId: string) => ({ ...match, ...seenBy(viewerId, match) });

function actionsOf(matches: readonly HomeMatch[], now: Date): readonly NextAction[] {
  return nextActions(
    matches.map((match) => ({
      id: match.id,
      state: match.state,
      viewerCanConfirm: match.viewerCanConfirm,
      confirmBy: match.confirmBy,
      goalsBy: match.cycle.windows.find(({ key }) => key === 'GOAL_SETTING')?.closesAt ?? null,
      goalSheet: match.goalSheet ? { ...match.goalSheet, goals: match.goalSheet.text?.goals ?? [] } : null,
      today: dayIn(match.cycle.timeZone, now),
    })),
  );
}

/** How many mentees the viewer offered to take in a cycle; null when it is not known. */
export function capacityIn(cycleId: string, applications: ParticipantHomeQuery['myApplications']): number | null {
  const application = applications.find(({ role, cycle }) => role === 'MENTOR' && cycle?.id === cycleId);
  const answer = application?.answers.find(({ question }) => question.key === 'capacity');
  const places = Number(answer?.values[0]);
  return Number.isInteger(places) && places > 0 ? places : null;
}
