import type { PageRequest } from '../../server/page-request';
import { askFor, Unanswered } from '../ask-page';
import {
  ApplicationFormsDocument,
  PublicProgramDocument,
  PublicProgramsDocument,
  ProgramResourcesDocument,
  type ApplicationFormsQuery,
  type ProgramFaceFragment,
  type ProgramResourcesQuery,
} from '../generated/graphql';

export type PublicResource = NonNullable<NonNullable<ProgramResourcesQuery['program']>['resources']>[number];
export type CycleForms = NonNullable<ApplicationFormsQuery['cycle']>;

/** A program at the program's own time. */
export interface ProgramNow {
  readonly program: ProgramFaceFragment;
  readonly now: string;
}

/** Every program of the installation, at most a hundred. */
export async function loadPrograms(request: PageRequest): Promise<readonly ProgramNow[]> {
  const { programs, demoClock } = await askFor(request, PublicProgramsDocument, {});
  return programs.edges.map(({ node }) => ({ program: node, now: demoClock.now }));
}

/** The program of a name in addresses; null when there is none. */
export async function loadProgram(request: PageRequest, slug: string): Promise<ProgramNow | null> {
  const { program, demoClock } = await askFor(request, PublicProgramDocument, { slug });
  return program ? { program, now: demoClock.now } : null;
}

/** What a cycle asks and whom it takes; null when there is no such cycle. */
export async function loadForms(request: PageRequest, cycleId: string): Promise<CycleForms | null> {
  return (await askFor(request, ApplicationFormsDocument, { cycleId })).cycle ?? null;
}

/** What the program gives everybody to read; nothing while that part of the house does not answer. */
export async function loadResources(request: PageRequest, programId: string): Promise<readonly PublicResource[]> {
  const answer = await askFor(request, ProgramResourcesDocument, { id: programId }).catch((error: unknown) => {
    if (error instanceof Unanswered) return null;
    throw error;
  });
  return answer?.program?.resources ?? [];
}
