import type { MatrixRow } from '@bookends/testing';
import { CYCLE_ID, PERSON_ID, PROGRAM_ID } from '../domain/program-examples';
import { everybody, everyPerson, gatewayAlone, matrixRow, only, type Verdicts, type Viewer } from './matrix-under-test';
import type { SubgraphUnderTest } from './subgraph-under-test';

const program = `programId: "${PROGRAM_ID}"`;
const cycle = `cycleId: "${CYCLE_ID}"`;
const errors = '{ userErrors { code } }';

type Row = readonly [Parameters<typeof matrixRow>[2], Verdicts, string];

/** For the authorization spec: every operation of the program side against somebody else's program. */
export function programRows(subgraph: () => SubgraphUnderTest): readonly MatrixRow<Viewer>[] {
  const ask: Parameters<typeof matrixRow>[0] = (viewer, document) => subgraph().ask(viewer, document);
  return [...queries, ...mutations].map((row) => matrixRow(ask, () => subgraph().begin(), ...row));
}

const queries: readonly Row[] = [
  ['Query.program', everybody, '(slug: "example") { name cycles { name windows { closesAt } forms { version } } }'],
  [
    'Query.cycle',
    everybody,
    `(id: "${CYCLE_ID}") {
      isTakingApplications windows { isOpen } milestones { on } program { description objectives { text } }
      forms { questions { label } eligibilityRules { rule message } }
    }`,
  ],
  ['Query.programs', everybody, '{ edges { node { name } } }'],
  ['Query.cycle', everybody, `(id: "${CYCLE_ID}") { state windowChanges { key } viewerCanCoordinate }`],
  ['Query.viewerCanCreateProgram', everybody, ''],
  ['Query.demoClock', everybody, '{ now }'],
  ['Query.program', only('coordinator', 'administrator'), `(id: "${PROGRAM_ID}") { staff { edges { cursor } } }`],
  ['Query.program', only('coordinator'), `(id: "${PROGRAM_ID}") { auditLog { edges { cursor } } }`],
  ['Query.cycle', only('coordinator'), `(id: "${CYCLE_ID}") { movePreview(to: OPEN) { isPossible } }`],
  ['Query.program', everybody, '(slug: "example") { isTakingInterest }'],
  ['Query.program', only('coordinator'), `(id: "${PROGRAM_ID}") { interest { confirmed } }`],
  ['Query.viewer', { ...everyPerson, gateway: 'null', anonymous: 'null' }, '{ id }'],
];

const mutations: readonly Row[] = [
  [
    'Mutation.createProgram',
    only('coordinator', 'coordinator elsewhere', 'administrator'),
    `(input: { name: "A", timeZone: "UTC" }) ${errors}`,
  ],
  ['Mutation.createCycle', only('coordinator'), `(input: { ${program}, name: "N", year: 2023 }) ${errors}`],
  ['Mutation.openCycle', only('coordinator'), `(input: { ${cycle} }) ${errors}`],
  [
    'Mutation.extendWindow',
    only('coordinator'),
    `(input: { ${cycle}, window: APPLICATIONS, closesOn: "2021-10-11" }) ${errors}`,
  ],
  ['Mutation.moveCycle', only('coordinator'), `(input: { ${cycle}, to: OPEN }) ${errors}`],
  [
    'Mutation.grantRole',
    only('coordinator', 'administrator'),
    `(input: { ${program}, email: "ada@example.org", role: BOARD }) ${errors}`,
  ],
  [
    'Mutation.revokeRole',
    only('coordinator', 'administrator'),
    `(input: { ${program}, personId: "${PERSON_ID}", role: BOARD }) ${errors}`,
  ],
  ['Mutation.registerInterest', everybody, `(input: { ${program}, email: "ada@example.org" }) ${errors}`],
  ['Mutation.confirmInterest', everybody, `(input: { token: "of nobody" }) ${errors}`],
  ['Mutation.leaveInterestList', everybody, `(input: { token: "of nobody" }) ${errors}`],
  ['Mutation.updateMyProfile', everyPerson, `(input: { givenName: "Ada" }) ${errors}`],
  ['Mutation.moveDemoClock', everyPerson, `(input: { to: "2021-12-01T00:00:00Z" }) ${errors}`],
  ['Mutation.identify', gatewayAlone, '(input: { email: "ada@example.org" }) { personId }'],
];
