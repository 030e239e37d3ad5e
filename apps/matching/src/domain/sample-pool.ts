import type { Candidate, Pair } from './candidate';
import { defaultCriteriaSet } from './criteria-set';
import { idOf } from './ids';
import type { RunOrder } from './posed-run';
import type { Snapshot } from './snapshot';

/** For specs: the id number `n` of one kind of thing, in the shape of a UUIDv7. */
export const sampleId = <Kind extends string>(n: number, kind = 0) =>
  idOf<Kind>(`0190${String(kind).padStart(4, '0')}-0000-7000-8000-${String(n).padStart(12, '0')}`);

const anybody = {
  topics: ['Storytime'],
  timeZone: 'America/Chicago',
  region: 'Midwest',
  libraryType: 'Public',
  languages: ['English'],
  contactModes: ['Email'],
  hasEvenings: false,
  freePlaces: 1,
  sameRegion: 'NONE',
  sameLibraryType: 'NONE',
  similarBackground: 'NONE',
  backgroundTokens: [],
  doNotMatchTokens: [],
  isMember: true,
  priority: 0,
} as const;

/** For specs: a mentor who suits every sample mentee, but for the given traits. */
export function sampleMentor(n: number, traits: Partial<Candidate> = {}): Candidate {
  return {
    ...anybody,
    applicationId: sampleId(n, 1),
    personId: sampleId(n, 3),
    role: 'MENTOR',
    employer: `Mentor's library ${n}`,
    yearsInField: 12,
    addressToken: `mentor-${n}`,
    ...traits,
  };
}

/** For specs: a mentee who suits every sample mentor, but for the given traits. */
export function sampleMentee(n: number, traits: Partial<Candidate> = {}): Candidate {
  return {
    ...anybody,
    applicationId: sampleId(n, 2),
    personId: sampleId(n, 4),
    role: 'MENTEE',
    employer: `Mentee's library ${n}`,
    yearsInField: 2,
    addressToken: `mentee-${n}`,
    ...traits,
  };
}

/** For specs: a frozen pool with the default criteria. */
export function sampleSnapshot(
  mentors: readonly Candidate[],
  mentees: readonly Candidate[],
  traits: Partial<Snapshot> = {},
): Snapshot {
  return {
    criteria: defaultCriteriaSet,
    mentors,
    mentees,
    pins: [],
    blocks: [],
    formerPairs: [],
    offsetsOn: '2021-12-01',
    offsetMinutes: {
      'America/Chicago': -360,
      'America/New_York': -300,
      'America/Los_Angeles': -480,
      'Europe/London': 0,
      'Pacific/Honolulu': -600,
      'Asia/Tokyo': 540,
    },
    ...traits,
  };
}

/** For specs: two mentors, three mentees; the first mentor suits the first mentee best, the third mentee suits nobody well. */
export const fewPeople = sampleSnapshot(
  [sampleMentor(1, { topics: ['a', 'b'] }), sampleMentor(2, { topics: ['b'] })],
  [sampleMentee(1, { topics: ['a'] }), sampleMentee(2, { topics: ['b'] }), sampleMentee(3, { topics: ['c'] })],
);

/** For specs: the numbers of a sample mentor and a sample mentee as a pair. */
export const samplePair = (mentor: number, mentee: number): Pair => ({
  mentorId: sampleMentor(mentor).applicationId,
  menteeId: sampleMentee(mentee).applicationId,
});

/** For specs: what a run over the pool depends on. */
export const sampleOrder = (snapshot: Snapshot): RunOrder => ({ snapshot, goal: 'MOST_THEN_BEST', seed: 4 });
