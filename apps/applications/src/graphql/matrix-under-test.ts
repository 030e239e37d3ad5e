import {
  asAdministrator,
  asAnonymous,
  asBoardMember,
  asCoordinator,
  asGateway,
  asLiaison,
  asPerson,
  asReviewer,
  asRole,
  type Identity,
} from '@bookends/identity';
import type { Answer, MatrixRow, MatrixVerdict } from '@bookends/testing';
import { OTHER_ID, PROGRAM_ID, STRANGER_ID } from '../domain/program-examples';

const stranger = { personId: STRANGER_ID };

/** For specs: everybody whom the applications context tells apart, none of whom owns anything of the example. */
export const viewers = {
  stranger: asPerson(stranger),
  reviewer: asReviewer(PROGRAM_ID, stranger),
  'funding reviewer': asRole('FUNDING_REVIEWER', PROGRAM_ID, stranger),
  liaison: asLiaison(PROGRAM_ID, stranger),
  coordinator: asCoordinator(PROGRAM_ID, stranger),
  'coordinator elsewhere': asCoordinator(OTHER_ID, stranger),
  board: asBoardMember(PROGRAM_ID, stranger),
  administrator: asAdministrator(stranger),
  gateway: asGateway(),
  anonymous: asAnonymous(),
} satisfies Record<string, Identity>;
export type Viewer = keyof typeof viewers;
export type Verdicts = Readonly<Record<Viewer, MatrixVerdict>>;

const names = Object.keys(viewers) as Viewer[];
const isNobody = (viewer: Viewer): boolean => viewer === 'gateway' || viewer === 'anonymous';
const verdicts = (of: (viewer: Viewer) => MatrixVerdict): Verdicts =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Verdicts;

/** Whoever asks, signed in or not. */
export const everybody = verdicts(() => 'allowed');
/** Whoever is signed in. */
export const everyPerson = verdicts((viewer) => (isNobody(viewer) ? 'UNAUTHENTICATED' : 'allowed'));
/** These, and FORBIDDEN for everybody else who is signed in. */
export const only = (...allowed: readonly Viewer[]): Verdicts =>
  verdicts((viewer) => (allowed.includes(viewer) ? 'allowed' : isNobody(viewer) ? 'UNAUTHENTICATED' : 'FORBIDDEN'));
/** The gateway in its own name, and FORBIDDEN for everybody else. */
export const gatewayAlone = verdicts((viewer) => (viewer === 'gateway' ? 'allowed' : 'FORBIDDEN'));

/** A row whose operation is `field` of the root type, with the rest of its document in `body`. */
export function matrixRow(
  ask: (viewer: Identity, document: string) => Promise<Answer>,
  begin: () => Promise<unknown>,
  operation: `Query.${string}` | `Mutation.${string}`,
  expected: Verdicts,
  body: string,
): MatrixRow<Viewer> {
  const [kind, field] = operation.split('.') as [string, string];
  const run = async (viewer: Viewer): Promise<MatrixVerdict> => {
    await begin();
    const answer = await ask(viewers[viewer], `${kind.toLowerCase()} { ${field}${body} }`);
    if (answer.codes.length > 0) return answer.codes[0] as MatrixVerdict;
    return answer.data![field] === null ? 'null' : 'allowed';
  };
  return { operation, verdicts: expected, run };
}
