import type { Cast } from './cast';
import type { Season } from './application-season';
import { idOf } from './committee';
import { assign, decide, inReview, judge, openReviews, YES } from './deciding';
import { travelTo } from './demo-clock';
import { listApplications } from './applications';
import { MISREAD_ADDRESS } from './paper-form';

const MENTEES_ACCEPTED = 96;
const READ_BY_REVIEWER = 6;

/** Mid October to early November: the committee reads, and everybody gets an answer. */
export async function reviewSeason(cast: Cast, season: Season, say: (message: string) => void): Promise<void> {
  const { coordinator, reviewer, secondReviewer } = cast;
  const { cycleId, menteeApplicationId, waitlistedApplicationId } = season;
  await assign(coordinator, cycleId, [await idOf(reviewer), await idOf(secondReviewer)]);
  const open = (await openReviews(reviewer, cycleId)).filter((id) => id !== waitlistedApplicationId);
  await judge(reviewer, open.slice(0, READ_BY_REVIEWER), YES);
  await travelTo(coordinator, '2021-10-28T15:00:00Z');
  const { mentors, mentees } = await inReview(coordinator, cycleId);
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const isSettled = (id: string): boolean => id === menteeApplicationId || id === waitlistedApplicationId;
  const misread = mentees.filter(({ applicant }) => applicant?.contact?.email === MISREAD_ADDRESS);
  const others = mentees.filter(({ id }) => !isSettled(id) && !misread.some((other) => other.id === id));
  const refused = await decide(coordinator, cycleId, ids(mentors), { decision: 'ACCEPT' });
  const membership = 'We can take you as soon as your membership covers the whole cycle.';
  await decide(coordinator, cycleId, refused, { decision: 'WAITLIST', message: membership });
  await decide(
    coordinator,
    cycleId,
    ids(mentees).filter((id) => id === menteeApplicationId),
    { decision: 'ACCEPT' },
  );
  await decide(coordinator, cycleId, ids(others.slice(0, MENTEES_ACCEPTED)), { decision: 'ACCEPT' });
  await decide(coordinator, cycleId, [...ids(others.slice(MENTEES_ACCEPTED, -3)), ...ids(misread)], {
    decision: 'WAITLIST',
    message: 'There were three mentees for every mentor this year. You keep your place in line for the next cycle.',
  });
  await decide(
    coordinator,
    cycleId,
    ids(mentees).filter((id) => id === waitlistedApplicationId),
    {
      decision: 'WAITLIST',
      message: 'We liked your plan for the summer. You are first in line if a place comes free.',
    },
  );
  await decide(coordinator, cycleId, ids(others.slice(-3)), {
    decision: 'DECLINE',
    message: 'This program is for people who work with children in libraries.',
  });
  const all = await listApplications(coordinator, cycleId);
  const count = (state: string): number => all.filter((application) => application.state === state).length;
  say(
    `${count('ACCEPTED')} people are accepted, ${count('WAITLISTED')} on the waitlist, ${count('DECLINED')} declined`,
  );
}
