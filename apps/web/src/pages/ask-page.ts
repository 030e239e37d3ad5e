import type { GraphAnswer, PageRequest } from '../server/page-request';
import type { TypedDocumentString } from './generated/graphql';

/** A part of the house that a page needs did not answer. */
export class Unanswered extends Error {}

/** The whole answer to a query of the pages, as whoever looks; throws Unanswered when a part of it is missing. */
export async function askFor<Answer, Variables extends Readonly<Record<string, unknown>>>(
  request: Pick<PageRequest, 'ask'>,
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  return whole(await request.ask(document.toString(), variables));
}

/** The whole answer to a mutation of a form; throws Unanswered as askFor does. */
export async function changeBy<Answer, Variables extends Readonly<Record<string, unknown>>>(
  request: Pick<PageRequest, 'change'>,
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  return whole(await request.change(document.toString(), variables));
}

function whole<Answer>({ data, errors }: GraphAnswer): Answer {
  if (errors?.length || !data) throw new Unanswered(errors?.[0]?.message);
  return data as Answer;
}
