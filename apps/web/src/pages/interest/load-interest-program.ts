import type { PageRequest } from '../../server/page-request';
import { askFor } from '../ask-page';
import { InterestProgramDocument, type InterestProgramQuery } from '../generated/graphql';

export type InterestProgram = NonNullable<InterestProgramQuery['program']>;

/** The program of a name in addresses; null when none was named, and when there is none of that name. */
export async function loadInterestProgram(request: PageRequest, slug: string | null): Promise<InterestProgram | null> {
  if (slug === null || slug === '') return null;
  return (await askFor(request, InterestProgramDocument, { slug })).program ?? null;
}
