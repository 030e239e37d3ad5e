import type { Opened, PublicRequest } from '../public-request';
import { InterestForm } from '../interest/interest-form';
import { sayOfInterest } from '../interest/texts';
import { cyclesAt } from './cycles-at';
import { EmptyHome } from './empty-home';
import { loadForms, loadProgram, loadResources, loadPrograms, type ProgramNow } from './load-program';
import { ProgramList } from './program-list';
import { ProgramPage } from './program-page';
import { sayOfPrograms } from './texts';

/** The page of the one program; the list of several; or that there is none yet. */
export async function openHome(asked: PublicRequest): Promise<Opened> {
  const { request, locale } = asked;
  const programs = await loadPrograms(request);
  if (programs.length === 1) return pageOf(programs[0]!, asked);
  const say = await sayOfPrograms(locale);
  const home = { title: say('homeTitle'), description: say('homeDescription') };
  if (programs.length === 0) return { ...home, page: <EmptyHome say={say} isSignedIn={request.visitor !== null} /> };
  return { ...home, page: <ProgramList programs={programs} say={say} locale={locale} /> };
}

export async function openProgram(asked: PublicRequest): Promise<Opened> {
  const found = await loadProgram(asked.request, asked.words['slug']!);
  return found && pageOf(found, asked);
}

async function pageOf({ program, now }: ProgramNow, { request, locale }: PublicRequest): Promise<Opened> {
  const say = await sayOfPrograms(locale);
  const cycles = cyclesAt(program.cycles);
  const [forms, resources, sayInterest] = await Promise.all([
    cycles.shown && loadForms(request, cycles.shown.id),
    loadResources(request, program.id),
    sayOfInterest(locale),
  ]);
  const interest = program.isTakingInterest ? <InterestForm slug={program.slug} say={sayInterest} /> : null;
  return {
    title: program.name,
    description: program.description,
    page: <ProgramPage {...{ program, now, cycles, forms, interest, resources, say, locale }} />,
  };
}
