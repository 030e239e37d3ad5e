import type { Opened, PublicRequest } from '../public-request';
import { cyclesAt } from '../program/cycles-at';
import { loadForms, loadProgram, loadPrograms, type ProgramNow } from '../program/load-program';
import { ChooseProgram } from './choose-program';
import type { Side } from './side';
import { Start } from './start';
import { sayOfApplying } from './texts';

/** What somebody should know before they apply for a side; of several programs they choose one first (`?program=`). */
export async function openStartPage(asked: PublicRequest): Promise<Opened> {
  const { request, locale, words } = asked;
  const side = words['side'] as Side;
  const say = await sayOfApplying(locale);
  const face = { title: say(side), description: say(`${side}Description`) };
  const programs = await programsFor(asked);
  if (programs === null) return null;
  if (programs.length !== 1)
    return { ...face, page: <ChooseProgram side={side} programs={programs.map(({ program }) => program)} say={say} /> };
  const { program, now } = programs[0]!;
  const cycles = cyclesAt(program.cycles);
  const cycle = cycles.taking ?? cycles.next ?? cycles.shown;
  const forms = cycle && (await loadForms(request, cycle.id));
  return {
    ...face,
    page: (
      <Start {...{ side, program, cycle, cycles, forms, now, say, locale }} isSignedIn={request.visitor !== null} />
    ),
  };
}

/** The program that was named, else all; null when there is none of that name. */
async function programsFor({ request }: PublicRequest): Promise<readonly ProgramNow[] | null> {
  const slug = request.query.get('program');
  if (slug === null) return loadPrograms(request);
  const found = await loadProgram(request, slug);
  return found && [found];
}
