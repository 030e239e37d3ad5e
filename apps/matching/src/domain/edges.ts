import { pairKey, type Pair } from './candidate';
import type { Prepared, PreparedPool } from './prepared-pool';
import { brokenRequirement, type RequirementKey } from './requirements';
import { scoreOf } from './score';
import type { Snapshot } from './snapshot';

/** What keeps a pair out: a requirement, a block by a person, or a score below the cycle's least. */
export type ObstacleKey = RequirementKey | 'BLOCKED' | 'LEAST_SCORE';

/** Pairs that may be proposed, row by row in the order of the mentees, columns rising in the order of the mentors. */
export interface Edges {
  readonly rowStart: Int32Array;
  readonly column: Int32Array;
  readonly weight: Int32Array;
}

/** Looks at one pair as a run does: its score when it may be proposed, else what keeps it out. */
export type Appraise = (mentor: Prepared, mentee: Prepared) => number | ObstacleKey;

export function appraiserOf({ criteria, blocks, pins }: Snapshot): Appraise {
  const blocked = new Set(blocks.map(pairKey));
  const pinned = new Set(pins.map(pairKey));
  return (mentor, mentee) => {
    const broken = brokenRequirement(mentor, mentee, criteria);
    if (broken !== null) return broken;
    if (blocked.size > 0 && blocked.has(pairKey(pairOf(mentor, mentee)))) return 'BLOCKED';
    const score = scoreOf(mentor, mentee, criteria.weights);
    if (score >= criteria.leastScore || pinned.has(pairKey(pairOf(mentor, mentee)))) return score;
    return 'LEAST_SCORE';
  };
}

/**
 * Every pair that may be proposed, with its score. Only mentors that could suit are looked at: a mentee who requires a
 * region looks at the mentors of it, and where a topic must be shared only those who offer one, so that the work and the
 * edges of a big pool follow what people asked for and not mentees × mentors. `beat` is called after each mentee.
 */
export function candidateEdges(
  pool: PreparedPool,
  snapshot: Snapshot,
  beat: (done: number) => void = () => undefined,
): Edges {
  const shortlist = shortlisterOf(pool, snapshot);
  const appraise = appraiserOf(snapshot);
  const rowStart = new Int32Array(pool.mentees.length + 1);
  const column: number[] = [];
  const weight: number[] = [];
  pool.mentees.forEach((mentee, row) => {
    for (const index of shortlist(mentee)) {
      const score = appraise(pool.mentors[index]!, mentee);
      if (typeof score !== 'number') continue;
      column.push(index);
      weight.push(score);
    }
    rowStart[row + 1] = column.length;
    beat(row + 1);
  });
  return { rowStart, column: Int32Array.from(column), weight: Int32Array.from(weight) };
}

export function pairOf(mentor: Prepared, mentee: Prepared): Pair {
  return { mentorId: mentor.candidate.applicationId, menteeId: mentee.candidate.applicationId };
}

/** For a mentee, the indices of mentors that are not already out for an indexed reason, rising. */
function shortlisterOf({ mentors }: PreparedPool, { criteria }: Snapshot): (mentee: Prepared) => readonly number[] {
  const members = mentors.flatMap((mentor, index) => (mentor.candidate.isMember ? [index] : []));
  const byRegion = indexBy(members, (index) => [mentors[index]!.region]);
  const byLibraryType = indexBy(members, (index) => [mentors[index]!.libraryType]);
  const byTopic = indexBy(criteria.isSharedTopicRequired ? members : [], (index) => mentors[index]!.candidate.topics);
  return (mentee) => {
    const lists = [members];
    if (mentee.candidate.sameRegion === 'REQUIRE') lists.push(byRegion.get(mentee.region) ?? []);
    if (mentee.candidate.sameLibraryType === 'REQUIRE') lists.push(byLibraryType.get(mentee.libraryType) ?? []);
    if (criteria.isSharedTopicRequired)
      lists.push(unionOf(mentee.candidate.topics.map((topic) => byTopic.get(topic) ?? [])));
    return lists.reduce((shortest, list) => (list.length < shortest.length ? list : shortest));
  };
}

function indexBy<Key>(indices: readonly number[], keysOf: (index: number) => readonly Key[]): Map<Key, number[]> {
  const lists = new Map<Key, number[]>();
  for (const index of indices) {
    for (const key of new Set(keysOf(index))) {
      const list = lists.get(key);
      if (list) list.push(index);
      else lists.set(key, [index]);
    }
  }
  return lists;
}

function unionOf(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}
