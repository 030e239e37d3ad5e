import type { Clock } from '@bookends/clock';
import type { Outbox, UnitOfWork } from '@bookends/events/contracts';
import type { Cycle } from '../domain/cycle';
import type { Interest } from '../domain/interest';
import type { CycleStore, ProgramStore } from './program-stores';

/** What a transaction about the interest list works on. */
export interface InterestStores {
  readonly interests: InterestStore;
  readonly programs: Pick<ProgramStore, 'find'>;
  readonly cycles: Pick<CycleStore, 'underWay'>;
  readonly outbox: Outbox;
}

/** What every use case about the interest list is given. */
export interface InterestPorts {
  readonly unitOfWork: UnitOfWork<InterestStores>;
  readonly tokens: InterestTokens;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Port: which interest the holder of a letter means. */
export interface InterestTokens {
  /** The id; null for a token that is not ours. */
  read(token: string): string | null;
}

export interface InterestStore {
  /**
   * Counts a letter to this mailbox, whichever programs it is of, by the machine's clock: five in a quarter of an hour,
   * as with sign-in links, and 500 of one program, so that nobody floods the mailboxes of others through it.
   */
  takeLetter(of: { readonly programId: string; readonly email: string }): Promise<LetterLeave>;
  /**
   * Adds it, or finds the one of this address: its id is kept, and so is what its mailbox confirmed. The one that is
   * kept now.
   */
  ask(interest: Interest): Promise<Interest>;
  /** Held for this transaction; null when there is none. */
  lock(id: string): Promise<Interest | null>;
  save(...interests: readonly Interest[]): Promise<void>;
  erase(id: string): Promise<void>;
  /** Confirmed ones of a program, held for this transaction; those that another worker holds are left to it. */
  lockConfirmed(programId: string, limit: number): Promise<readonly Interest[]>;
  /** Erases what is to be forgotten by `now`, and letters counted long ago; answers when the next one is due. */
  forget(now: Date): Promise<Date | null>;
}

export type LetterLeave = 'allowed' | 'mailbox-full' | 'program-busy';

/** How many there are in a program, by what is known of them. */
export interface InterestCount {
  readonly state: Interest['state'];
  readonly role: Interest['role'];
  readonly count: number;
}

/** Port: reads of the interest list, one statement for any number of programs. */
export interface InterestReads {
  countsOf(programIds: readonly string[]): Promise<readonly (readonly InterestCount[])[]>;
}

/** The cycles of a program that are not over. */
export const cyclesOfProgram = async (
  { cycles }: Pick<InterestStores, 'cycles'>,
  programId: string,
): Promise<readonly Cycle[]> => (await cycles.underWay()).filter((cycle) => cycle.programId === programId);
