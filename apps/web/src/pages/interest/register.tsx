import type { Locale } from '../../i18n/locale';
import { changeBy } from '../ask-page';
import { goTo } from '../go-to';
import { RegisterInterestDocument, type RegisterInterestInput } from '../generated/graphql';
import type { Opened, PublicRequest } from '../public-request';
import { AskPage } from './interest-pages';
import { openAlready } from './interest-refusals';
import { loadInterestProgram } from './load-interest-program';
import { sayOfInterest } from './texts';

/** The locale in which letters are written to a reader of the pages. */
const LETTERS: Readonly<Record<Locale, string>> = { en: 'en-US', es: 'es-US' };

/** Takes an address for the interest list. The answer is the same for every address, known or not. */
export async function register(asked: PublicRequest & { readonly form: URLSearchParams }): Promise<Opened> {
  const { request, locale, form } = asked;
  const program = await loadInterestProgram(request, form.get('program'));
  if (program === null) return null;
  const email = (form.get('email') ?? '').trim();
  const input = { programId: program.id, email, locale: LETTERS[locale], role: roleOf(form.get('role')) };
  const { registerInterest } = await changeBy(request, RegisterInterestDocument, { input });
  const say = await sayOfInterest(locale);
  const code = registerInterest.userErrors[0]?.code;
  if (code === undefined) return goTo(`/interest/asked?by=${registerInterest.confirmBy ?? ''}`);
  if (code === 'APPLICATIONS_OPEN') return openAlready(program.slug, say);
  const again = { email, role: form.get('role') ?? '' };
  const page = <AskPage name={program.name} slug={program.slug} say={say} again={again} />;
  return { title: say('title'), description: say('description'), status: 422, page };
}

const roleOf = (given: string | null): RegisterInterestInput['role'] =>
  given === 'MENTEE' || given === 'MENTOR' ? given : null;
