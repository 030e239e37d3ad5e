import { ok, rejected, type Result } from '@bookends/result';
import type { Cycle } from '../domain/cycle';
import { templateOf, type CycleTemplate } from '../domain/cycle-template';
import type { Form } from '../domain/form';
import { hasControlCharacter, hasLineBreak } from '../domain/plain-text';
import { planCycle, type CyclePlan, type CyclePlanChanges, type PlanRejection } from '../domain/plan-cycle';
import { cycleEntry, cycleLetter } from './program-letters';
import type { ProgramPorts } from './program-stores';

export interface CreateCycleInput extends CyclePlanChanges {
  readonly programId: string;
  readonly createdBy: string;
  readonly name: string;
  readonly template: string;
  /** The year in which the cycle begins. */
  readonly year: number;
}

export type CreateCycleRejection =
  | PlanRejection
  | { readonly reason: 'unknown-program' }
  | { readonly reason: 'unknown-template'; readonly template: string }
  | { readonly reason: 'name-malformed'; readonly most: number }
  | { readonly reason: 'year-out-of-range'; readonly least: number; readonly most: number }
  | { readonly reason: 'name-taken'; readonly name: string };

const LONGEST_NAME = 80;
const YEARS = { least: 1990, most: 2190 };

/** A planned cycle with calendar, policies and forms of its template; a second one of the same name is refused. */
export async function createCycle(
  ports: ProgramPorts,
  input: CreateCycleInput,
): Promise<Result<Cycle, CreateCycleRejection>> {
  const at = await ports.clock.now();
  const template = templateOf(input.template);
  const name = input.name.trim();
  if (!template) return rejected({ reason: 'unknown-template', template: input.template });
  if (!isName(name)) return rejected({ reason: 'name-malformed', most: LONGEST_NAME });
  if (input.year < YEARS.least || input.year > YEARS.most) return rejected({ reason: 'year-out-of-range', ...YEARS });
  const plan = planCycle(template, input.year, input);
  if (!plan.isOk) return plan;
  return ports.unitOfWork.run<Result<Cycle, CreateCycleRejection>>(async ({ programs, cycles, outbox, audit }) => {
    const program = await programs.find(input.programId);
    if (!program) return rejected({ reason: 'unknown-program' });
    const cycle = madeCycle({ ...program, cycleId: ports.newId(), name, template, at }, plan.value);
    if (!(await cycles.add(cycle, formsOf(cycle, template, ports.newId))))
      return rejected({ reason: 'name-taken', name });
    await outbox.add(cycleLetter(cycle, { id: ports.newId(), at }));
    await audit.add(cycleEntry(cycle, { action: 'cycle.planned', actorId: input.createdBy, at }));
    return ok(cycle);
  });
}

/** One line that can stand in the subject of a mail. */
function isName(name: string): boolean {
  return name !== '' && name.length <= LONGEST_NAME && !hasControlCharacter(name) && !hasLineBreak(name);
}

function madeCycle(
  of: { id: string; cycleId: string; timeZone: string; name: string; template: CycleTemplate; at: Date },
  plan: CyclePlan,
): Cycle {
  const { id: programId, cycleId: id, timeZone, name, template, at } = of;
  return {
    id,
    programId,
    name,
    state: 'PLANNED',
    template: template.key,
    timeZone,
    ...plan,
    revision: 1,
    createdAt: at,
  };
}

function formsOf({ id: cycleId, programId }: Cycle, template: CycleTemplate, newId: () => string): readonly Form[] {
  return (['MENTOR', 'MENTEE'] as const).map((role) => {
    const questions = template.forms[role];
    return { id: newId(), programId, cycleId, role, version: 1, questions };
  });
}
