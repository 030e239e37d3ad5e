import { signIn, visitor, RefusedRequest, type Visitor } from '../../seed/src/visitor';
import { startStack, type StackUnderTest } from './stack-under-test';

/** What the steps of the journey hand on to each other. */
export interface World {
  readonly stack: StackUnderTest;
  /** Somebody by their address, signed in once. */
  as(email: string): Promise<Visitor>;
  readonly nobody: Visitor;
  /** Ids that a step found and later ones need. */
  readonly found: Map<string, string>;
  id(name: string): string;
}

/** A world with an empty demo in it; it begins when `begin` is called and is gone after `end`. */
export function createWorld(redisUrl: () => Promise<string | undefined>): {
  readonly world: () => World;
  begin(): Promise<void>;
  end(): Promise<void>;
} {
  let world: World | undefined;
  return {
    world: () => world!,
    begin: async () => {
      world = await newWorld(await startStack({ isSeeded: false, redisUrl: await redisUrl() }));
    },
    end: async () => world?.stack.stop(),
  };
}

async function newWorld(stack: StackUnderTest): Promise<World> {
  const known = new Map<string, Promise<Visitor>>();
  const found = new Map<string, string>();
  return {
    stack,
    found,
    nobody: visitor(stack.endpoint, 'nobody'),
    as: (email) => {
      const person = known.get(email) ?? signIn(stack.endpoint, email);
      known.set(email, person);
      return person;
    },
    id: (name) => {
      const id = found.get(name);
      if (id === undefined) throw new Error(`an earlier step found no ${name}`);
      return id;
    },
  };
}

export const ADMINISTRATOR = 'administrator@bookends.example';
export const COORDINATOR = 'coordinator@bookends.example';
export const REVIEWER = 'reviewer@bookends.example';
export const SECOND_REVIEWER = 'second.reviewer@bookends.example';
export const BOARD = 'board@bookends.example';
export const MENTOR = 'mentor@bookends.example';
export const MENTEE = 'mentee@bookends.example';
export const STRANGER = 'stranger@bookends.example';

/** The codes with which the endpoint refused the request as a whole. */
export async function codesOf(request: Promise<unknown>): Promise<readonly string[]> {
  try {
    await request;
    return [];
  } catch (error) {
    if (error instanceof RefusedRequest) return error.codes;
    throw error;
  }
}
