import { changeBy } from '../ask-page';
import { ConfirmInterestDocument } from '../generated/graphql';
import type { Opened, PublicRequest } from '../public-request';
import { Note } from './interest-pages';
import { isToken, linkOver } from './interest-refusals';
import { sayOfInterest } from './texts';

/** The mailbox says that it was them. */
export async function confirm(asked: PublicRequest & { readonly form: URLSearchParams }): Promise<Opened> {
  const say = await sayOfInterest(asked.locale);
  const token = asked.form.get('token') ?? '';
  if (!isToken(token)) return linkOver(say);
  const { program } = (await changeBy(asked.request, ConfirmInterestDocument, { token })).confirmInterest;
  if (!program) return linkOver(say);
  const text = say('confirmedText', { program: program.name });
  return {
    title: say('confirmed'),
    description: text,
    page: (
      <Note title={say('confirmed')} text={text}>
        <p>
          <a href={`/programs/${program.slug}`}>{say('toProgram')}</a>
        </p>
      </Note>
    ),
  };
}
