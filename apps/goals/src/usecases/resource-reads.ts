import type { Resource, SidesTaken } from '../domain/resource';

/** What is read of resources; one statement each, however many programs are asked for. */
export interface ResourceReads {
  ofPrograms(programIds: readonly string[]): Promise<readonly (readonly Resource[])[]>;
  sidesOf(personId: string, programIds: readonly string[]): Promise<readonly SidesTaken[]>;
}
