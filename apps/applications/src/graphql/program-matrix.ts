import type { MatrixRow } from '@bookends/testing';
import { CYCLE_ID, PERSON_ID, PROGRAM_ID } from '../domain/program-examples';
import { everybody, everyPerson, gatewayAlone, matrixRow, only, type Viewer } from './matrix-under-test';
import type { SubgraphUnderTest } from './subgraph-under-test';

const program = `programId: "${PROGRAM_ID}"`;
const cycle = `cycleId: "${CYCLE_ID}"`;
const errors = '{ userErrors { code } }';

/** For the authorization spec: every operation of the program side against somebody else's program. */
export function programRows(subgraph: () => SubgraphUnderTest): readonly MatrixRow<Viewer>[] {
  const row = (
    operation: Parameters<typeof matrixRow>[2],
    expected: Parameters<typeof matrixRow>[3],
    body: string,
  ): MatrixRow<Viewer> =>
    matrixRow(
      (viewer, document) => subgraph().ask(viewer, document),
      () => subgraph().begin(),
      operation,
      expected,
      body,
    );
  return [
    row(
      'Query.program',
      everybody,
      '(slug: "example") { name cycles { name windows { closesAt } forms { version } } }',
    ),
    row('Query.programs', everybody, '{ edges { node { name } } }'),
    row('Query.cycle', everybody, `(id: "${CYCLE_ID}") { state windowChanges { key } viewerCanCoordinate }`),
    row('Query.demoClock', everybody, '{ now }'),
    row('Query.program', only('coordinator', 'administrator'), `(id: "${PROGRAM_ID}") { staff { edges { cursor } } }`),
    row('Query.program', only('coordinator'), `(id: "${PROGRAM_ID}") { auditLog { edges { cursor } } }`),
    row('Query.cycle', only('coordinator'), `(id: "${CYCLE_ID}") { movePreview(to: OPEN) { isPossible } }`),
    row(
      'Mutation.createProgram',
      only('coordinator', 'coordinator elsewhere', 'administrator'),
      `(input: { name: "A", timeZone: "UTC" }) ${errors}`,
    ),
    row('Mutation.createCycle', only('coordinator'), `(input: { ${program}, name: "N", year: 2023 }) ${errors}`),
    row('Mutation.openCycle', only('coordinator'), `(input: { ${cycle} }) ${errors}`),
    row(
      'Mutation.extendWindow',
      only('coordinator'),
      `(input: { ${cycle}, window: APPLICATIONS, closesOn: "2021-10-11" }) ${errors}`,
    ),
    row('Mutation.moveCycle', only('coordinator'), `(input: { ${cycle}, to: OPEN }) ${errors}`),
    row(
      'Mutation.grantRole',
      only('coordinator', 'administrator'),
      `(input: { ${program}, email: "ada@example.org", role: BOARD }) ${errors}`,
    ),
    row(
      'Mutation.revokeRole',
      only('coordinator', 'administrator'),
      `(input: { ${program}, personId: "${PERSON_ID}", role: BOARD }) ${errors}`,
    ),
    row('Mutation.updateMyProfile', everyPerson, `(input: { givenName: "Ada" }) ${errors}`),
    row('Mutation.moveDemoClock', everyPerson, `(input: { to: "2021-12-01T00:00:00Z" }) ${errors}`),
    row('Mutation.identify', gatewayAlone, '(input: { email: "ada@example.org" }) { personId }'),
    row('Query.viewer', { ...everyPerson, gateway: 'null', anonymous: 'null' }, '{ id }'),
  ];
}
