import {
  asAdministrator,
  asAnonymous,
  asBoardMember,
  asCoordinator,
  asGateway,
  asLiaison,
  asPerson,
  asReviewer,
  type Identity,
} from '@bookends/identity';
import { authorizationMatrix, type MatrixRow, type MatrixVerdict } from '@bookends/testing';
import { application, cycle, CYCLE, person, personId, PROGRAM, program } from '../jobs/spec-letters';
import { ofCycle, subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

const stranger = { personId: personId(9) };
const viewers = {
  recipient: asPerson({ personId: personId(1) }),
  stranger: asPerson(stranger),
  reviewer: asReviewer(PROGRAM, stranger),
  liaison: asLiaison(PROGRAM, stranger),
  coordinator: asCoordinator(PROGRAM, stranger),
  'coordinator elsewhere': asCoordinator(CYCLE, stranger),
  board: asBoardMember(PROGRAM, stranger),
  administrator: asAdministrator(stranger),
  gateway: asGateway(),
  anonymous: asAnonymous(),
} satisfies Record<string, Identity>;
type Role = keyof typeof viewers;

let subgraph: SubgraphUnderTest;
let noticeId: string;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
  const { world } = subgraph;
  await world.at('2021-09-05T12:00:00Z');
  await world.tell(person(1), program(), cycle());
});
afterAll(() => subgraph.world.close());

let revision = 1;
/** A notice to another person, made anew for each question; `isOver` says that it was sent. */
async function begin(isOver: boolean): Promise<void> {
  const { world } = subgraph;
  revision += 2;
  await world.tell(application(1, { revision, state: 'SUBMITTED', previousState: 'DRAFT' }, '2021-09-05T12:00:00Z'));
  if (isOver) await world.work();
  else await world.fire();
  const [row] = await world.query('SELECT id FROM notice ORDER BY id DESC LIMIT 1');
  noticeId = row!['id'] as string;
}

const everybody = (verdict: MatrixVerdict): Record<Role, MatrixVerdict> =>
  Object.fromEntries(Object.keys(viewers).map((role) => [role, verdict])) as Record<Role, MatrixVerdict>;
const signedIn = { ...everybody('allowed'), gateway: 'UNAUTHENTICATED', anonymous: 'UNAUTHENTICATED' } as const;
const nobody = { ...everybody('null'), gateway: 'UNAUTHENTICATED', anonymous: 'UNAUTHENTICATED' } as const;
const coordinators = {
  ...everybody('FORBIDDEN'),
  gateway: 'UNAUTHENTICATED',
  anonymous: 'UNAUTHENTICATED',
  coordinator: 'allowed',
} as const;

function row(
  operation: string,
  verdicts: Record<Role, MatrixVerdict>,
  body: () => string,
  isOver = false,
): MatrixRow<Role> {
  const [kind, field] = operation.split('.') as [string, string];
  const run = async (role: Role): Promise<MatrixVerdict> => {
    await begin(isOver);
    const answer = await subgraph.ask(viewers[role], `${kind.toLowerCase()} { ${field}${body()} }`);
    if (answer.codes.length > 0) return answer.codes[0] as MatrixVerdict;
    return answer.data![field] === null ? 'null' : 'allowed';
  };
  return { operation, verdicts, run };
}

const command = (): string => `(input: { noticeId: "${noticeId}" }) { notice { id } userErrors { code } }`;
const scheduled = 'scheduledNotice { isOn } userErrors { code }';

describe('who may use which operation on the notices of others', () => {
  authorizationMatrix<Role>(
    () => subgraph.schema,
    [
      row('Query.notice', { ...nobody, coordinator: 'allowed' }, () => `(id: "${noticeId}") { id }`),
      row(
        'Query.notice',
        { ...nobody, recipient: 'allowed', coordinator: 'allowed' },
        () => `(id: "${noticeId}") { id }`,
        true,
      ),
      row('Query.myNotices', signedIn, () => '{ edges { node { id } } }'),
      row('Query.myNoticePreferences', signedIn, () => `(programId: "${PROGRAM}") { declinedKinds }`),
      row(
        'Query.previewNotice',
        coordinators,
        () => `(cycleId: "${CYCLE}", template: APPLICATION_RECEIVED, personId: "${personId(1)}") { subject }`,
      ),
      row('Mutation.holdNotice', coordinators, command),
      row('Mutation.releaseNotice', coordinators, command),
      row('Mutation.cancelNotice', coordinators, command),
      row('Mutation.resendNotice', coordinators, command, true),
      row(
        'Mutation.setNoticeSwitch',
        coordinators,
        () => `(input: { cycleId: "${CYCLE}", template: ACCEPTED, isOn: true }) { ${scheduled} }`,
      ),
      row(
        'Mutation.editTemplate',
        coordinators,
        () => `(input: { cycleId: "${CYCLE}", template: ACCEPTED, subject: "S", body: "B" }) { ${scheduled} }`,
      ),
      row(
        'Mutation.setMyNoticePreferences',
        signedIn,
        () => `(input: { programId: "${PROGRAM}", declinedKinds: [] }) { userErrors { code } }`,
      ),
      row('Mutation.declineNotices', everybody('allowed'), () => '(input: { token: "x" }) { userErrors { code } }'),
      row(
        'Mutation.sendSignInLink',
        { ...everybody('FORBIDDEN'), gateway: 'allowed' },
        () => '(input: { email: "a@example.org", url: "https://x", expiresAt: "2099-01-01T00:00:00Z" }) { isAccepted }',
      ),
    ],
  );

  it.each(Object.entries(coordinators))(
    'the log, the schedule and the numbers of a cycle are, for %s, %s',
    async (role, verdict) => {
      const fields =
        'notices { edges { node { id } } } noticeSchedule { template audienceSize } noticeCounts { state count } noticeRecipients(template: ACCEPTED) { edges { cursor } }';
      const { codes } = await subgraph.ask(viewers[role as Role], ofCycle(CYCLE, fields));
      expect(codes).toEqual(verdict === 'allowed' ? [] : Array.from({ length: 4 }, () => verdict));
    },
  );

  it.each(Object.entries(coordinators))('the log of the program is, for %s, %s', async (role, verdict) => {
    const log = 'noticeLog(first: 5) { edges { node { action facts { name value } actor { id } } } }';
    const document = `{ _entities(representations: [{ __typename: "Program", id: "${PROGRAM}" }]) { ... on Program { ${log} } } }`;
    const { codes } = await subgraph.ask(viewers[role as Role], document);
    expect(codes).toEqual(verdict === 'allowed' ? [] : [verdict]);
  });

  it.each(Object.keys(viewers))(
    'address and journal of a sent notice are absent for %s unless they coordinate',
    async (role) => {
      await begin(true);
      const document =
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Notice { address attempts { outcome } letter { subject } } } }';
      const answer = await subgraph.ask(viewers[role as Role], document, {
        r: [{ __typename: 'Notice', id: noticeId }],
      });
      const letter = { subject: 'We have your application for ALSC Mentoring 2021-2022' };
      const full = { address: 'person1@example.org', attempts: [{ outcome: 'ACCEPTED' }], letter };
      const bare = { address: null, attempts: null, letter };
      const expected = role === 'coordinator' ? full : role === 'recipient' ? bare : null;
      expect(answer.data).toEqual({ _entities: [expected] });
    },
  );

  it('an unknown id is NOT_FOUND to change, and null to preview', async () => {
    const unknown = personId(77);
    const change = `mutation { holdNotice(input: { noticeId: "${unknown}" }) { userErrors { code } } }`;
    const preview = `{ previewNotice(cycleId: "${unknown}", template: ACCEPTED, personId: "${unknown}") { subject } }`;
    expect((await subgraph.ask(viewers.coordinator, change)).codes).toEqual(['NOT_FOUND']);
    expect((await subgraph.ask(viewers.coordinator, preview)).data).toEqual({ previewNotice: null });
  });

  it('nobody reads the letter of a person who is not in the cycle', async () => {
    const ask = `{ previewNotice(cycleId: "${CYCLE}", template: ACCEPTED, personId: "${personId(9)}") { subject } }`;
    expect((await subgraph.ask(viewers.coordinator, ask)).data).toEqual({ previewNotice: null });
  });
});
