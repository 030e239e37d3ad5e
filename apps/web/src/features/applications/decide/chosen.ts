import type { Client } from 'urql';
import { variablesOf, type Filters } from '../filters';
import { MatchingApplicationsDocument } from '../generated/graphql';
import type { Row } from '../row-pages';
import { isChosen, type Selection } from '../selection';
import { walkPages } from '../walk-pages';

export interface ChosenApplication {
  readonly id: string;
  readonly name: string;
}

/** What was chosen in which table. */
export interface ToDecide {
  readonly selection: Selection;
  readonly filters: Filters;
  readonly rows: readonly Row[];
  /** Chosen after an earlier decision; they need not be among the rows that were read. */
  readonly kept: readonly ChosenApplication[];
}

/** The chosen rows by id and name; with "all that match" they are read to the end first. Null when that failed. */
export async function readChosen(
  client: Client,
  cycleId: string,
  { selection, filters, rows, kept }: ToDecide,
): Promise<readonly ChosenApplication[] | null> {
  if (!selection.isAll) {
    const known = new Map([...kept, ...rows.map(namedOf)].map((application) => [application.id, application]));
    return [...selection.ids].flatMap((id) => known.get(id) ?? []);
  }
  const found: ChosenApplication[] = [];
  const variables = variablesOf(cycleId, filters);
  const isWhole = await walkPages(
    async (after) => {
      const asked = client.query(MatchingApplicationsDocument, { ...variables, after }, FRESH);
      return (await asked.toPromise()).data?.cycle?.applications;
    },
    ({ edges, pageInfo }) => {
      found.push(...edges.map(({ node }) => namedOf(node)).filter(({ id }) => isChosen(selection, id)));
      return pageInfo;
    },
  );
  return isWhole ? found : null;
}

const namedOf = ({
  id,
  applicant,
}: {
  readonly id: string;
  readonly applicant: { readonly name: string | null } | null;
}): ChosenApplication => ({ id, name: applicant?.name ?? id });

const FRESH = { requestPolicy: 'network-only' } as const;
