import { ok, rejected, type Result } from '@bookends/result';
import type { LocalDate } from '@bookends/timeline';
import { confirmBy, newInterest, type Interest, type InterestRejection, type NewInterest } from '../domain/interest';
import type { Program } from '../domain/program';
import { cyclesOfProgram, type InterestPorts } from './interest-stores';

export type RegisterInterestRejection =
  InterestRejection | { readonly reason: 'unknown-program' } | { readonly reason: 'program-busy' };

export interface AskedInterest {
  readonly program: Program;
  readonly confirmBy: LocalDate;
}

/**
 * Asks the reader of a mailbox whether they want to be told when applications open. The answer is the same for an address
 * that is known, new, or was written to too often: then no letter leaves.
 */
export async function registerInterest(
  ports: InterestPorts,
  input: Omit<NewInterest, 'id'> & { readonly programId: string },
): Promise<Result<AskedInterest, RegisterInterestRejection>> {
  const at = await ports.clock.now();
  const { programId, ...wish } = input;
  return ports.unitOfWork.run<Result<AskedInterest, RegisterInterestRejection>>(async (stores) => {
    const program = await stores.programs.find(programId);
    if (!program) return rejected({ reason: 'unknown-program' });
    const cycles = await cyclesOfProgram(stores, programId);
    const wished = newInterest({ ...wish, id: ports.newId() }, { ...program, cycles }, at);
    if (!wished.isOk) return wished;
    const leave = await stores.interests.takeLetter(wished.value);
    if (leave === 'program-busy') return rejected({ reason: 'program-busy' });
    if (leave === 'allowed') {
      const interest = await stores.interests.ask(wished.value);
      await stores.outbox.add(question(interest, program, { id: ports.newId(), at }));
    }
    return ok({ program, confirmBy: confirmBy(at, program.timeZone) });
  });
}

function question(
  { id: interestId, email, locale, programId }: Interest,
  { name: programName, timeZone }: Program,
  { id, at }: { readonly id: string; readonly at: Date },
) {
  const payload = { interestId, email, locale, programName, confirmBy: confirmBy(at, timeZone) };
  return { id, type: 'interest.registered', programId, occurredAt: at, payload } as const;
}
