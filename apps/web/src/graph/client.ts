import { persistedExchange } from '@urql/exchange-persisted';
import { cacheExchange, Client, fetchExchange, mapExchange, type CombinedError } from 'urql';
import { askAgain, type OutageEvents } from './ask-again';
import { documentHash } from './document-hash';
import { keepShown } from './keep-shown';

export interface ClientEvents extends OutageEvents {
  /** The session ended: nothing was changed by the request. */
  onSignedOut(): void;
}

/**
 * The one client of the endpoint. A browser sends only the hash of a document that the gateway knows; answers are kept by
 * document and asked again when a mutation touched a type that is in them.
 */
export function createClient(events: ClientEvents): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [
      mapExchange({ onResult: ({ error }) => void (isSignedOut(error) && events.onSignedOut()) }),
      keepShown(isOutage),
      cacheExchange,
      askAgain(isOutage, events),
      persistedExchange({
        enforcePersistedQueries: true,
        preferGetForPersistedQueries: false,
        enableForMutation: true,
        generateHash: async (_text, document) => documentHash(document),
      }),
      fetchExchange,
    ],
  });
}

const codesOf = (error: CombinedError | undefined): readonly unknown[] =>
  error?.graphQLErrors.map(({ extensions }) => extensions['code']) ?? [];

export const isSignedOut = (error: CombinedError | undefined): boolean => codesOf(error).includes('UNAUTHENTICATED');

export const isForbidden = (error: CombinedError | undefined): boolean =>
  codesOf(error).some((code) => code === 'FORBIDDEN' || code === 'NOT_FOUND');

/** What was asked for cannot be, as an id that is none: an address that somebody typed or cut. */
export const isBadInput = (error: CombinedError | undefined): boolean => codesOf(error).includes('BAD_USER_INPUT');

/** A lost optimistic lock: somebody else saved meanwhile. */
export const isConflict = (error: CombinedError | undefined): boolean => codesOf(error).includes('CONFLICT');

export const isOutage = (error: CombinedError | undefined): boolean =>
  error !== undefined && (error.networkError !== undefined || codesOf(error).includes('UNAVAILABLE'));
