import type { AuditEntry, DomainEvent } from '@bookends/events/contracts';
import type { AgreedEdition, GoalSheet } from '../domain/goal-sheet';
import type { GoalSheetStore, GoalStores, MatchStore, ProjectionStore } from '../usecases/goal-stores';

/** The stores in memory, with what they hold in the open: for specs of use cases. */
export interface MemoryGoalStores extends GoalStores {
  readonly sheetsById: Map<string, GoalSheet>;
  readonly editions: AgreedEdition[];
  readonly letters: DomainEvent[];
  readonly entries: AuditEntry[];
}

export function memoryGoalStores(): MemoryGoalStores {
  const sheetsById = new Map<string, GoalSheet>();
  const editions: AgreedEdition[] = [];
  const letters: DomainEvent[] = [];
  const entries: AuditEntry[] = [];
  return {
    sheetsById,
    editions,
    letters,
    entries,
    sheets: sheetStore(sheetsById, editions),
    programs: projectionStore(),
    cycles: projectionStore(),
    matches: projectionStore() as MatchStore,
    outbox: { add: async (...events) => void letters.push(...events) },
    audit: { add: async (...added) => void entries.push(...added) },
  };
}

function sheetStore(sheets: Map<string, GoalSheet>, editions: AgreedEdition[]): GoalSheetStore {
  const all = (): GoalSheet[] => [...sheets.values()].sort((one, other) => one.id.localeCompare(other.id));
  return {
    lock: async (id) => sheets.get(id) ?? null,
    lockUnclosed: async (of) =>
      all().filter(
        (sheet) =>
          sheet.state !== 'CLOSED' && ('matchId' in of ? sheet.matchId === of.matchId : sheet.cycleId === of.cycleId),
      ),
    open: async (sheet) => {
      if (all().some(({ matchId }) => matchId === sheet.matchId)) return false;
      sheets.set(sheet.id, { ...sheet, goals: [], returnComment: null });
      return true;
    },
    save: async (sheet) => void sheets.set(sheet.id, sheet),
    saveStandings: async (standings) => {
      for (const standing of standings) sheets.set(standing.id, { ...sheets.get(standing.id)!, ...standing });
    },
    keepEdition: async (edition) => void editions.push(edition),
  };
}

function projectionStore<Subject extends { readonly id: string }>(): ProjectionStore<Subject> {
  const known = new Map<string, { readonly subject: Subject; readonly revision: number }>();
  return {
    find: async (id) => known.get(id)?.subject ?? null,
    record: async (subject, revision) => {
      if ((known.get(subject.id)?.revision ?? -1) >= revision) return false;
      known.set(subject.id, { subject, revision });
      return true;
    },
  };
}
