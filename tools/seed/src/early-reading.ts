import type { Cast } from './cast';
import { idOf } from './committee';
import { assign, judge, openReviews, YES } from './deciding';
import { fileOf, importCsv } from './importing';

/** So many the second reviewer has read before the first one sits down to it. */
const READ_BY_SECOND = 4;

/**
 * December 2021: the first eighteen applications to the next cycle are read while others still come in, each by both
 * reviewers. One has read a few; the other has just begun, and sees one of them otherwise.
 */
export async function earlyReading(cast: Cast, cycleId: string, say: (message: string) => void): Promise<void> {
  const { coordinator, reviewer, secondReviewer } = cast;
  await importCsv(coordinator, { cycleId, role: 'MENTOR', csv: fileOf('MENTOR', '2022') });
  await importCsv(coordinator, { cycleId, role: 'MENTEE', csv: fileOf('MENTEE', '2022') });
  await assign(coordinator, cycleId, [await idOf(reviewer), await idOf(secondReviewer)], 2);
  const read = (await openReviews(secondReviewer, cycleId)).slice(0, READ_BY_SECOND);
  await judge(secondReviewer, read, YES);
  await judge(reviewer, read.slice(0, 1), {
    decision: 'WAITLIST',
    score: 2,
    note: 'Kind, and vague: what would the two of them work on?',
  });
  const open = await openReviews(reviewer, cycleId);
  say(`${open.length} applications to the next cycle wait for the persona who reviews`);
}
