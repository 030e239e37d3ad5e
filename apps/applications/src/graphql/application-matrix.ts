import {
  asAdministrator,
  asAnonymous,
  asBoardMember,
  asCoordinator,
  asGateway,
  asLiaison,
  asRole,
  type Identity,
  type PersonIdentity,
} from '@bookends/identity';
import { newId } from '@bookends/persistence';
import type { MatrixRow, MatrixVerdict } from '@bookends/testing';
import { CYCLE_ID, OTHER_ID, PROGRAM_ID } from '../domain/program-examples';
import { applicationStores } from '../persistence/application-stores.repository';
import type { ApplicantsUnderTest } from './applicants-under-test';
import { answered, COMPLETE_MENTEE, COMPLETE_MENTOR } from './example-answers';

const names = [
  'self',
  'counterpart',
  'other applicant',
  'reviewer assigned',
  'reviewer not assigned',
  'coordinator',
  'coordinator elsewhere',
  'funding reviewer',
  'liaison',
  'board',
  'administrator',
  'gateway',
  'anonymous',
] as const;
export type ApplicationViewerName = (typeof names)[number];
type Verdicts = Readonly<Record<ApplicationViewerName, MatrixVerdict>>;

/** One application (with others for what can be done only once), a checked file, and everybody around them. */
export interface ApplicationMatrixWorld {
  readonly viewers: Readonly<Record<ApplicationViewerName, Identity>>;
  readonly applicationId: string;
  readonly withdrawableId: string;
  readonly recusableId: string;
  readonly importId: string;
}

const nobody = (name: ApplicationViewerName): boolean => name === 'gateway' || name === 'anonymous';
const verdicts = (of: (name: ApplicationViewerName) => MatrixVerdict): Verdicts =>
  Object.fromEntries(names.map((name) => [name, nobody(name) ? 'UNAUTHENTICATED' : of(name)])) as Verdicts;
const only = (...allowed: readonly ApplicationViewerName[]): Verdicts =>
  verdicts((name) => (allowed.includes(name) ? 'allowed' : 'FORBIDDEN'));
const everyPerson = verdicts(() => 'allowed');
const errors = '{ userErrors { code } }';

type Row = readonly [operation: string, Verdicts, body: (world: ApplicationMatrixWorld) => string];

const rows: readonly Row[] = [
  [
    'Query.application',
    only('self', 'counterpart', 'reviewer assigned', 'coordinator'),
    ({ applicationId }) => `(id: "${applicationId}") { id answers { values } }`,
  ],
  [
    'Query.application',
    only('reviewer assigned', 'coordinator'),
    ({ applicationId }) => `(id: "${applicationId}") { reviews { score note } }`,
  ],
  ['Query.cycle', only('coordinator'), () => `(id: "${CYCLE_ID}") { applications { edges { cursor } } }`],
  [
    'Query.cycle',
    only('coordinator', 'board'),
    () => `(id: "${CYCLE_ID}") { applicationCounts { count } disagreementCount }`,
  ],
  [
    'Query.cycle',
    only('coordinator', 'board', 'reviewer assigned', 'reviewer not assigned'),
    () => `(id: "${CYCLE_ID}") { topicBalance { mentees } }`,
  ],
  [
    'Query.cycle',
    only('reviewer assigned', 'reviewer not assigned'),
    () => `(id: "${CYCLE_ID}") { reviewProgress { assigned } }`,
  ],
  ['Query.cycle', only('coordinator'), () => `(id: "${CYCLE_ID}") { reviewerLoads { averageScore } }`],
  ['Query.myApplications', everyPerson, () => '{ id }'],
  ['Query.myDemographics', only('self'), ({ applicationId }) => `(applicationId: "${applicationId}") { gender }`],
  ['Query.applicationImport', only('coordinator'), ({ importId }) => `(id: "${importId}") { id }`],
  ['Query.applicationsCsv', only('coordinator'), () => `(cycleId: "${CYCLE_ID}", role: MENTOR) { text }`],
  [
    'Query.reviewQueue',
    only('reviewer assigned', 'reviewer not assigned'),
    () => `(cycleId: "${CYCLE_ID}") { edges { cursor } }`,
  ],
  ['Mutation.startApplication', everyPerson, () => `(input: { cycleId: "${CYCLE_ID}", role: MENTOR }) ${errors}`],
  [
    'Mutation.saveApplication',
    only('self'),
    ({ applicationId }) => `(input: { applicationId: "${applicationId}", version: 1, answers: [] }) ${errors}`,
  ],
  [
    'Mutation.submitApplication',
    only('self'),
    (world) => `(input: { applicationId: "${world.applicationId}" }) ${errors}`,
  ],
  [
    'Mutation.withdrawApplication',
    only('self'),
    ({ withdrawableId }) => `(input: { applicationId: "${withdrawableId}" }) ${errors}`,
  ],
  [
    'Mutation.saveDemographics',
    only('self'),
    ({ applicationId }) => `(input: { applicationId: "${applicationId}", gender: "woman" }) ${errors}`,
  ],
  [
    'Mutation.checkApplicationImport',
    only('coordinator'),
    () => `(input: { cycleId: "${CYCLE_ID}", role: MENTOR, fileName: "a", csv: "a" }) ${errors}`,
  ],
  [
    'Mutation.confirmApplicationImport',
    only('coordinator'),
    ({ importId }) => `(input: { importId: "${importId}" }) ${errors}`,
  ],
  [
    'Mutation.assignReviewers',
    only('coordinator'),
    () => `(input: { cycleId: "${CYCLE_ID}", reviewerIds: [], reviewsPerApplication: 1 }) ${errors}`,
  ],
  [
    'Mutation.decideApplications',
    only('coordinator'),
    () => `(input: { cycleId: "${CYCLE_ID}", applicationIds: [], decision: DECLINE }) ${errors}`,
  ],
  [
    'Mutation.reviewApplication',
    only('reviewer assigned'),
    ({ applicationId }) => `(input: { applicationId: "${applicationId}", decision: WAITLIST, score: 9 }) ${errors}`,
  ],
  [
    'Mutation.recuseFromReview',
    only('reviewer assigned'),
    ({ recusableId }) => `(input: { applicationId: "${recusableId}" }) ${errors}`,
  ],
];

/** For the authorization spec: every operation of the applicant side against somebody's application. */
export function applicationRows(
  ask: ApplicantsUnderTest['ask'],
  world: () => ApplicationMatrixWorld,
): readonly MatrixRow<ApplicationViewerName>[] {
  return rows.map(([operation, expected, body]) => {
    const [kind, field] = operation.split('.') as [string, string];
    const run = async (name: ApplicationViewerName): Promise<MatrixVerdict> => {
      const document = `${kind.toLowerCase()} { ${field}${body(world())} }`;
      const { data, codes } = await ask(world().viewers[name], document);
      if (codes.length > 0) return codes[0] as MatrixVerdict;
      return data![field] === null ? 'null' : 'allowed';
    };
    return { operation, verdicts: expected, run };
  });
}

export async function applicationMatrixWorld(under: ApplicantsUnderTest): Promise<ApplicationMatrixWorld> {
  const self = await under.person('self');
  const counterpart = await under.person('counterpart');
  const coordinator = await under.person('coordinator', 'COORDINATOR');
  const reviewer = await under.person('assigned', 'REVIEWER');
  const applicationId = await apply(under, self, 'MENTEE');
  const mentorId = await apply(under, counterpart, 'MENTOR');
  const recusableId = await apply(under, await under.person('third'), 'MENTEE');
  await under.send(coordinator, 'assignReviewers', 'assignedCount', {
    ...{ cycleId: CYCLE_ID, reviewerIds: [reviewer.personId], reviewsPerApplication: 1 },
  });
  await under.dataSource.transaction(async (manager) => {
    const mentor = { personId: counterpart.personId, applicationId: mentorId };
    const mentee = { personId: self.personId, applicationId };
    const match = { id: newId(), programId: PROGRAM_ID, cycleId: CYCLE_ID, revision: 1, isOver: false, mentor, mentee };
    await applicationStores(under.keys)(manager).matches.record(match);
  });
  const checked = await under.send<{ applicationImport: { id: string } }>(
    coordinator,
    'checkApplicationImport',
    'applicationImport { id }',
    { cycleId: CYCLE_ID, role: 'MENTOR', fileName: 'a', csv: 'a' },
  );
  const viewers: ApplicationMatrixWorld['viewers'] = {
    ...{ self, counterpart, coordinator, 'other applicant': await under.person('other') },
    'reviewer assigned': reviewer,
    'reviewer not assigned': await under.person('unassigned', 'REVIEWER'),
    'coordinator elsewhere': { ...(await under.person('elsewhere')), roles: asCoordinator(OTHER_ID).roles },
    'funding reviewer': { ...(await under.person('funder')), roles: asRole('FUNDING_REVIEWER', PROGRAM_ID).roles },
    liaison: { ...(await under.person('liaison')), roles: asLiaison(PROGRAM_ID).roles },
    board: { ...(await under.person('board')), roles: asBoardMember(PROGRAM_ID).roles },
    administrator: asAdministrator({ personId: (await under.person('administrator')).personId }),
    gateway: asGateway(),
    anonymous: asAnonymous(),
  };
  const importId = checked.applicationImport.id;
  const withdrawableId = await apply(under, self, 'MENTOR');
  return { viewers, applicationId, withdrawableId, recusableId, importId };
}

async function apply(under: ApplicantsUnderTest, viewer: PersonIdentity, role: 'MENTOR' | 'MENTEE'): Promise<string> {
  const input = { cycleId: CYCLE_ID, role };
  const { application } = await under.send<{ application: { id: string } }>(
    viewer,
    'startApplication',
    'application { id }',
    input,
  );
  const answers = answered(role === 'MENTOR' ? COMPLETE_MENTOR : COMPLETE_MENTEE);
  const applicationId = application.id;
  await under.send(viewer, 'saveApplication', 'userErrors { code }', { applicationId, version: 1, answers });
  await under.send(viewer, 'submitApplication', 'userErrors { code }', { applicationId });
  return applicationId;
}
