import { apply, completeAnswers, draft } from './applying';
import type { Cast } from './cast';
import { appoint } from './committee';
import { travelTo } from './demo-clock';
import { fileOf, importCsv } from './importing';
import { paperForm } from './paper-form';
import { makeProgram, planCycle, type Program } from './program';

export interface Season {
  readonly program: Program;
  readonly cycleId: string;
  readonly mentorApplicationId: string;
  readonly menteeApplicationId: string;
  readonly waitlistedApplicationId: string;
}

/** August to mid October 2021: the program, its committee, the cycle, the people who apply, and the extension. */
export async function applicationSeason(cast: Cast, say: (message: string) => void): Promise<Season> {
  const { administrator, coordinator } = cast;
  await travelTo(administrator, '2021-08-16T14:00:00Z');
  const program = await makeProgram(administrator);
  await appoint(administrator, coordinator, program.id, 'COORDINATOR');
  await appoint(coordinator, cast.reviewer, program.id, 'REVIEWER');
  await appoint(coordinator, cast.secondReviewer, program.id, 'REVIEWER');
  await appoint(coordinator, cast.liaison, program.id, 'LIAISON');
  await appoint(coordinator, cast.board, program.id, 'BOARD');
  const cycleId = await planCycle(coordinator, program.id);
  say('The program and its cycle of 2021-2022 are planned');
  await travelTo(coordinator, '2021-09-07T15:00:00Z');
  const applied = await applyInSeptember(cast, cycleId);
  await travelTo(coordinator, '2021-09-27T15:00:00Z');
  await cast.leaver.act('withdrawApplication', { applicationId: applied.leaverApplicationId });
  const reason = 'Fewer mentors than last year; the committee asked for two more weeks.';
  await coordinator.act('extendWindow', { cycleId, window: 'APPLICATIONS', closesOn: '2021-10-11', reason });
  await travelTo(coordinator, '2021-10-12T15:00:00Z');
  const mentors = await importCsv(coordinator, { cycleId, role: 'MENTOR', csv: fileOf('MENTOR') });
  const mentees = await importCsv(coordinator, { cycleId, role: 'MENTEE', csv: fileOf('MENTEE') });
  await importCsv(coordinator, { cycleId, role: 'MENTEE', csv: paperForm() });
  say(`${mentors.create} mentors and ${mentees.create} mentees came with the files`);
  return { program, cycleId, ...applied };
}

async function applyInSeptember(cast: Cast, cycleId: string) {
  const asMentee = { cycleId, role: 'MENTEE' } as const;
  const mentorApplicationId = await apply(
    cast.mentor,
    { cycleId, role: 'MENTOR' },
    completeAnswers('MENTOR', { statement: 'Fifteen years of story times, and still learning. Bring questions.' }),
  );
  const menteeApplicationId = await apply(
    cast.mentee,
    asMentee,
    completeAnswers('MENTEE', { statement: 'I am the only children’s librarian in my county.' }),
  );
  const waitlistedApplicationId = await apply(
    cast.applicant,
    asMentee,
    completeAnswers('MENTEE', { topics: ['summer_reading'], statement: 'My first summer as head of programs.' }),
  );
  const leaverApplicationId = await apply(cast.leaver, asMentee, completeAnswers('MENTEE'));
  await draft(cast.drafter, asMentee, { region: 'pacific', topics: ['storytime'] });
  return { mentorApplicationId, menteeApplicationId, waitlistedApplicationId, leaverApplicationId };
}
