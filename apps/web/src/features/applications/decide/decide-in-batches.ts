import type { ApplicationState } from '../generated/graphql';
import type { ChosenApplication } from './chosen';

/** So many applications can be named at once. */
const AT_ONCE = 100;

export interface Refusal extends ChosenApplication {
  readonly message: string;
}

export interface Outcome {
  readonly decided: ReadonlyMap<string, ApplicationState>;
  readonly refused: readonly Refusal[];
  /** What was not even tried: the endpoint did not answer, or somebody stopped it. */
  readonly left: readonly ChosenApplication[];
}

/** Of an answer, what counts here. */
interface Payload {
  readonly applications: readonly { readonly id: string; readonly state: ApplicationState }[];
  readonly userErrors: readonly { readonly message: string; readonly applicationId?: string | null }[];
}

/** Decides a hundred at a time and tells after each; null from `decide` ends it, and what is left is named. */
export async function decideInBatches(
  chosen: readonly ChosenApplication[],
  decide: (ids: readonly string[]) => Promise<Payload | null>,
  tell: (done: number) => boolean,
): Promise<Outcome> {
  const decided = new Map<string, ApplicationState>();
  const refused: Refusal[] = [];
  for (let from = 0; from < chosen.length; from += AT_ONCE) {
    const batch = chosen.slice(from, from + AT_ONCE);
    const payload = await decide(batch.map(({ id }) => id));
    if (payload === null) return { decided, refused, left: chosen.slice(from) };
    for (const { id, state } of payload.applications) decided.set(id, state);
    refused.push(...refusalsOf(batch, payload));
    const isGoingOn = tell(Math.min(from + AT_ONCE, chosen.length));
    if (!isGoingOn) return { decided, refused, left: chosen.slice(from + AT_ONCE) };
  }
  return { decided, refused, left: [] };
}

/** One refusal for each application, with every sentence; a refusal of the whole request is everybody's. */
function refusalsOf(batch: readonly ChosenApplication[], { applications, userErrors }: Payload): readonly Refusal[] {
  const decided = new Set(applications.map(({ id }) => id));
  return batch
    .filter(({ id }) => !decided.has(id))
    .map((application) => {
      const own = userErrors.filter(({ applicationId }) => applicationId === application.id || !applicationId);
      return { ...application, message: [...new Set(own.map(({ message }) => message))].join(' ') };
    });
}
