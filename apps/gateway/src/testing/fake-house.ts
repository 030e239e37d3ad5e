import type { HeldRole, IdentityKeys } from '@bookends/identity';
import { GraphQLError } from 'graphql';
import { startFakeSubgraph, type FakeSubgraph } from './fake-subgraph';

export interface FakePerson {
  personId: string;
  givenName: string;
  isAdministrator: boolean;
  sessionsValidFrom: string;
  roles: HeldRole[];
}

export interface SentLink {
  readonly email: string;
  readonly url: string;
  readonly expiresAt: string;
}

/** Four subgraphs that know just enough: who a person is, a mail that they keep, a number that changes. */
export interface FakeHouse {
  readonly subgraphs: Readonly<Record<'applications' | 'matching' | 'goals' | 'notifications', FakeSubgraph>>;
  /** By address; whoever signs in for the first time is added. */
  readonly people: Map<string, FakePerson>;
  readonly sentLinks: SentLink[];
  /** Tokens under which letters were declined. */
  readonly declined: string[];
  state: { number: number };
  stop(): Promise<void>;
}

export async function startFakeHouse({ publicKey }: IdentityKeys): Promise<FakeHouse> {
  const people = new Map<string, FakePerson>();
  const sentLinks: SentLink[] = [];
  const declined: string[] = [];
  const state = { number: 1 };
  const [applications, matching, goals, notifications] = await Promise.all([
    startFakeSubgraph({
      name: 'applications',
      sdl: APPLICATIONS,
      publicKey,
      roots: applicationsRoots(people, declined, state),
    }),
    startFakeSubgraph({ name: 'matching', sdl: 'type Query { pairs: Int }', publicKey, roots: { pairs: () => 7 } }),
    startFakeSubgraph({ name: 'goals', sdl: 'type Query { goals: Int }', publicKey, roots: { goals: () => 3 } }),
    startFakeSubgraph({
      name: 'notifications',
      sdl: NOTIFICATIONS,
      publicKey,
      roots: notificationsRoots(sentLinks, declined),
    }),
  ]);
  const subgraphs = { applications, matching, goals, notifications };
  const stop = async (): Promise<void> => {
    await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.stop()));
  };
  return { subgraphs, people, sentLinks, declined, state, stop };
}

const APPLICATIONS = `
type Query {
  me: String
  scopes: [String!]
  number: Int
  broken: String
  refused: String
  tree: Tree
  trees(first: Int): [Tree!]
  wantsNumber(value: Int!): Int
}
type Tree { name: String tree: Tree trees(first: Int): [Tree!] }
type Mutation {
  setNumber(to: Int!): Int
  identify(input: IdentifyInput!): IdentifyPayload @inaccessible
  leaveInterestList(input: LeaveInterestListInput!): LeaveInterestListPayload
}
input LeaveInterestListInput { token: String! }
type LeaveInterestListPayload { userErrors: [LeaveInterestListError!]! }
type LeaveInterestListError { code: String! }
input IdentifyInput @inaccessible { email: String! }
type IdentifyPayload @inaccessible {
  personId: ID! givenName: String isAdministrator: Boolean! sessionsValidFrom: String! roles: [HeldRole!]!
}
type HeldRole @inaccessible { programId: ID! role: String! }
`;

function applicationsRoots(people: Map<string, FakePerson>, declined: string[], state: { number: number }): Roots {
  const tree = { name: 'oak', tree: () => tree, trees: () => [tree] };
  return {
    me: (_, { viewer }) => (viewer?.kind === 'person' ? viewer.email : null),
    scopes: (_, { viewer }) => (viewer?.kind === 'person' ? viewer.scopes : null),
    number: () => state.number,
    broken: () => {
      throw new Error('relation "secret_table" does not exist');
    },
    refused: () => {
      throw new GraphQLError('You may not see this.', { extensions: { code: 'FORBIDDEN', hidden: 'row 7' } });
    },
    tree: () => tree,
    trees: () => [tree],
    wantsNumber: () => 1,
    leaveInterestList: byToken('i.known', declined),
    setNumber: ({ to }: { to: number }) => (state.number = to),
    identify: ({ input }: { input: { email: string } }, { viewer }) => {
      if (viewer?.kind !== 'gateway') throw new Error('only the gateway may ask');
      const person = people.get(input.email) ?? newPerson(people.size + 1);
      people.set(input.email, person);
      return person;
    },
  };
}

type Roots = Parameters<typeof startFakeSubgraph>[0]['roots'];

function newPerson(number: number): FakePerson {
  const personId = `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
  return {
    personId,
    givenName: 'Ana',
    isAdministrator: false,
    sessionsValidFrom: new Date(0).toISOString(),
    roles: [],
  };
}

const NOTIFICATIONS = `
type Query { notices: Int }
type Mutation {
  sendSignInLink(input: SendSignInLinkInput!): SendSignInLinkPayload @inaccessible
  declineNotices(input: DeclineNoticesInput!): DeclineNoticesPayload
}
input DeclineNoticesInput { token: String! }
type DeclineNoticesPayload { userErrors: [DeclineNoticesError!]! }
type DeclineNoticesError { code: String! }
input SendSignInLinkInput @inaccessible { email: String! url: String! expiresAt: String! }
type SendSignInLinkPayload @inaccessible { isAccepted: Boolean! }
`;

function notificationsRoots(sentLinks: SentLink[], declined: string[]): Roots {
  return {
    notices: () => 0,
    sendSignInLink: ({ input }: { input: SentLink }, { viewer }) => {
      if (viewer?.kind !== 'gateway') throw new Error('only the gateway may ask');
      sentLinks.push({ ...input });
      return { isAccepted: true };
    },
    declineNotices: byToken('R.known', declined),
  };
}

const byToken =
  (known: string, declined: string[]) =>
  ({ input: { token } }: { input: { token: string } }) => {
    if (token !== known) return { userErrors: [{ code: 'UNKNOWN_TOKEN' }] };
    declined.push(token);
    return { userErrors: [] };
  };
