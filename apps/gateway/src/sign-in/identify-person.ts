import { ROLES, type HeldRole } from '@bookends/identity';
import { z } from 'zod';
import type { AskSubgraph } from '../graph/ask-subgraph';

export interface KnownPerson {
  readonly personId: string;
  readonly givenName: string | null;
  readonly roles: readonly HeldRole[];
  readonly isAdministrator: boolean;
  /** Sessions and tokens made before this moment are over. */
  readonly sessionsValidFrom: Date;
}

export type IdentifyPerson = (email: string) => Promise<KnownPerson>;

/** Asks applications who has this address; somebody never seen before is registered there. */
export function identifyPerson(ask: AskSubgraph): IdentifyPerson {
  return async (email) => {
    const answer = await ask(IDENTIFY, { input: { email } });
    return personShape.parse(answer['identify']);
  };
}

const IDENTIFY = `mutation Identify($input: IdentifyInput!) {
  identify(input: $input) { personId givenName isAdministrator sessionsValidFrom roles { programId role } }
}`;

const personShape = z.object({
  personId: z.string(),
  givenName: z.string().nullable(),
  isAdministrator: z.boolean(),
  sessionsValidFrom: z.coerce.date(),
  roles: z.array(
    z.object({
      programId: z.string(),
      role: z.enum(ROLES),
    }),
  ),
});
