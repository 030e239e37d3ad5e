import type { Clock } from '@bookends/clock';
import type { AuditLog, UnitOfWork } from '@bookends/events/contracts';
import { ok, rejected, type Result } from '@bookends/result';
import type { GoalProgram } from '../domain/goal-cycle';
import { newResources, type Resource, type ResourceList, type ResourceRejection } from '../domain/resource';
import type { ProjectionStore } from './goal-stores';

/** What a transaction about resources works on. */
export interface ResourceStores {
  readonly resources: { save(list: ResourceList): Promise<void> };
  readonly programs: Pick<ProjectionStore<GoalProgram>, 'find'>;
  readonly audit: AuditLog;
}

export interface ResourcePorts {
  readonly unitOfWork: UnitOfWork<ResourceStores>;
  readonly clock: Clock;
  readonly newId: () => string;
}

export type ResourceDraft = Omit<Resource, 'id'> & { readonly id: string | null };

/** The resources of a program, all at once: what is not in the list is gone. */
export async function setResources(
  { unitOfWork, clock, newId }: ResourcePorts,
  input: { readonly programId: string; readonly actorId: string; readonly drafts: readonly ResourceDraft[] },
): Promise<Result<readonly Resource[], ResourceRejection | { readonly reason: 'unknown-program' }>> {
  const at = await clock.now();
  const set = newResources(input.drafts.map((draft) => ({ ...draft, id: draft.id ?? newId() })));
  if (!set.isOk) return set;
  const { programId, actorId } = input;
  const resources = set.value;
  return unitOfWork.run<Result<readonly Resource[], { readonly reason: 'unknown-program' }>>(async (stores) => {
    if (!(await stores.programs.find(programId))) return rejected({ reason: 'unknown-program' });
    await stores.resources.save({ programId, resources });
    const facts = { count: resources.length };
    const subject = { subjectKind: 'program', subjectId: programId };
    await stores.audit.add({ programId, actorId, action: 'resources.set', ...subject, facts, at });
    return ok(resources);
  });
}
