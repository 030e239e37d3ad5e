import type { Opened, PublicRequest, PublicRoute } from '../public-request';
import { confirm } from './confirm';
import { AskedPage, AskPage, ButtonPage } from './interest-pages';
import { isToken, linkOver, openAlready } from './interest-refusals';
import { loadInterestProgram } from './load-interest-program';
import { register } from './register';
import { sayOfInterest } from './texts';

/**
 * The interest list: the form (`/interest?program=`), that a letter is on its way, and what stands behind the links of the
 * letters. The gateway itself takes the form of `/interest/leave`, because mail programs send it too.
 */
export const interestRoutes: readonly PublicRoute[] = [
  { pattern: /^\/interest$/, open: ask, send: register },
  { pattern: /^\/interest\/asked$/, open: asked },
  { pattern: /^\/interest\/confirm$/, open: (visit) => behindLink(visit, 'confirm'), send: confirm },
  { pattern: /^\/interest\/leave$/, open: (visit) => behindLink(visit, 'leave') },
];

async function ask({ request, locale }: PublicRequest): Promise<Opened> {
  const program = await loadInterestProgram(request, request.query.get('program'));
  if (program === null) return null;
  const say = await sayOfInterest(locale);
  if (!program.isTakingInterest) return openAlready(program.slug, say);
  const page = <AskPage name={program.name} slug={program.slug} say={say} />;
  return { title: say('title'), description: say('description'), page };
}

async function asked({ request, locale }: PublicRequest): Promise<Opened> {
  const say = await sayOfInterest(locale);
  const by = /^\d{4}-\d\d-\d\d$/.exec(request.query.get('by') ?? '')?.[0] ?? null;
  const page = <AskedPage by={by} say={say} locale={locale} />;
  return { title: say('asked'), description: say('askedText'), page };
}

async function behindLink({ request, locale }: PublicRequest, what: 'confirm' | 'leave'): Promise<Opened> {
  const say = await sayOfInterest(locale);
  const token = request.query.get('token') ?? '';
  if (!isToken(token)) return linkOver(say);
  const action = what === 'leave' ? `/interest/leave?token=${token}` : '/interest/confirm';
  const words = { title: say(what), text: say(`${what}Text`), button: say(`${what}Yes`) };
  const page = <ButtonPage {...words} action={action} token={token} />;
  return { title: words.title, description: words.text, page };
}
