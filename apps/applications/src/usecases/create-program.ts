import { ok, rejected, type Result } from '@bookends/result';
import { newProgram, type Program, type ProgramRejection } from '../domain/program';
import { programLetter, roleLetter } from './program-letters';
import type { ProgramPorts } from './program-stores';

export interface CreateProgramInput {
  readonly createdBy: string;
  readonly name: string;
  readonly slug: string | null;
  readonly description: string;
  readonly timeZone: string;
  readonly objectives: readonly string[];
}

export type CreateProgramRejection = ProgramRejection | { readonly reason: 'slug-taken'; readonly slug: string };

/** A program that did not exist before, coordinated by whoever made it. */
export async function createProgram(
  ports: ProgramPorts,
  input: CreateProgramInput,
): Promise<Result<Program, CreateProgramRejection>> {
  const at = await ports.clock.now();
  const objectives = input.objectives.map((text) => ({ id: ports.newId(), text }));
  const made = newProgram({ ...input, id: ports.newId(), objectives, at });
  if (!made.isOk) return made;
  const program = made.value;
  return ports.unitOfWork.run<Result<Program, CreateProgramRejection>>(async ({ programs, roles, outbox, audit }) => {
    if (!(await programs.add(program))) return rejected({ reason: 'slug-taken', slug: program.slug });
    const { createdBy: personId } = input;
    const whose = { programId: program.id, personId, role: 'COORDINATOR' } as const;
    const grant = { ...whose, isHeld: true, revision: 1, changedBy: personId, changedAt: at };
    await roles.save(grant);
    await outbox.add(programLetter(program, { id: ports.newId(), at }), roleLetter(grant, { id: ports.newId(), at }));
    await audit.add({
      programId: program.id,
      actorId: personId,
      action: 'program.created',
      subjectKind: 'program',
      subjectId: program.id,
      facts: { slug: program.slug },
      at,
    });
    return ok(program);
  });
}
