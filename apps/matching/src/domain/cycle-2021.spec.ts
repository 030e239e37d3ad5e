import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@bookends/assignment';
import { parse } from 'csv-parse/sync';
import type { Candidate, PreferenceStrength } from './candidate';
import { computeRun } from './compute-run';
import { candidateEdges } from './edges';
import { offsetMinutesOn } from './local-day';
import { poseProblem, solverGoal } from './pose-problem';
import { preparePool } from './prepared-pool';
import { runGoals } from './run';
import { sampleId, sampleSnapshot } from './sample-pool';
import { totalOf } from './score';
import type { Snapshot } from './snapshot';

// The real pool: 52 mentors with 75 places, 168 mentees.

function read(role: 'mentor' | 'mentee'): Candidate[] {
  const file = join(__dirname, '../../../../tools/seed/cycle-2021', `${role}s.csv`);
  const records = parse(readFileSync(file), { columns: true, bom: true }) as Record<string, string>[];
  const isMentor = role === 'mentor';
  return records.map((record, n) => ({
    applicationId: sampleId(n, isMentor ? 1 : 2),
    personId: sampleId(
      [...record['email']!].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 1e9, 7),
      3,
    ),
    role: isMentor ? 'MENTOR' : 'MENTEE',
    topics: listOf(record['topics']!),
    timeZone: record['time_zone']!,
    region: record['region']!,
    libraryType: record['library_type']!,
    employer: record['employer']!,
    languages: listOf(record['languages']!),
    contactModes: listOf(record['contact_modes']!),
    hasEvenings: record['evenings'] === 'yes',
    yearsInField: Number(record['years_in_field']),
    freePlaces: isMentor ? Number(record['capacity']) : 1,
    sameRegion: record['same_region']!.toUpperCase() as PreferenceStrength,
    sameLibraryType: record['same_library_type']!.toUpperCase() as PreferenceStrength,
    similarBackground: record['similar_background']!.toUpperCase() as PreferenceStrength,
    backgroundTokens: [record['gender']!, record['race_ethnicity']!].filter((word) => word !== ''),
    addressToken: record['email']!,
    doNotMatchTokens: listOf(record['do_not_match']!),
    isMember: record['member_number'] !== '',
    priority: 0,
  }));
}

const listOf = (cell: string): string[] => cell.split('; ').filter((word) => word !== '');

function realPool(): Snapshot {
  const [mentors, mentees] = [read('mentor'), read('mentee')];
  const zones = new Set([...mentors, ...mentees].map(({ timeZone }) => timeZone));
  const offsetMinutes = Object.fromEntries([...zones].map((zone) => [zone, offsetMinutesOn('2021-12-01', zone)]));
  return sampleSnapshot(mentors, mentees, { offsetMinutes });
}

describe('the pool of 2021', () => {
  const snapshot = realPool();
  const members = snapshot.mentors.filter(({ isMember }) => isMember);
  const places = members.reduce((sum, { freePlaces }) => sum + freePlaces, 0);

  it.each(runGoals)('is matched for %s with a proof that the checker accepts', (goal) => {
    const { proposals, unmatched, summary, certificate } = computeRun({ snapshot, goal, seed: 2021 });
    expect(summary).toMatchObject({ mentors: 52, mentees: 168, places: 75, placed: places });
    expect(unmatched.filter(({ role }) => role === 'MENTEE')).toHaveLength(168 - places);
    for (const { contributions, score } of proposals) expect(totalOf(contributions)).toBe(score);

    const pool = preparePool(snapshot);
    const problem = poseProblem(pool, candidateEdges(pool, snapshot));
    const columnOf = Int32Array.from(snapshot.mentees, ({ applicationId }) => {
      const pair = proposals.find(({ menteeId }) => menteeId === applicationId);
      return pair ? snapshot.mentors.findIndex((mentor) => mentor.applicationId === pair.mentorId) : -1;
    });
    const terms = { goal: solverGoal[goal], seed: 2021, pins: [], blocks: [], floor: null };
    const { placed, total } = summary;
    expect(check(problem, { ...terms, columnOf, placed, total, certificate })).toMatchObject({ accepted: true });
  });

  it('proposes nobody who may not be proposed', () => {
    const { proposals } = computeRun({ snapshot, goal: 'MOST_THEN_BEST', seed: 1 });
    const byId = new Map(
      [...snapshot.mentors, ...snapshot.mentees].map((candidate) => [candidate.applicationId, candidate]),
    );
    for (const { mentorId, menteeId } of proposals) {
      const [mentor, mentee] = [byId.get(mentorId)!, byId.get(menteeId)!];
      expect(mentor.isMember).toBe(true);
      expect(mentor.personId).not.toBe(mentee.personId);
      expect(mentee.doNotMatchTokens).not.toContain(mentor.addressToken);
      expect(mentor.employer).not.toBe(mentee.employer);
      if ([mentor.sameRegion, mentee.sameRegion].includes('REQUIRE')) expect(mentor.region).toBe(mentee.region);
    }
  });
});
