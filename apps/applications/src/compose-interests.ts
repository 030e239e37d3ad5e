import type { Clock } from '@bookends/clock';
import { INTEREST_TOKEN_PURPOSE } from '@bookends/events/contracts';
import { createUnitOfWork, newId } from '@bookends/persistence';
import { createTokens } from '@bookends/sealing';
import type { DataSource } from 'typeorm';
import { createInterestReads, interestStores } from './persistence/interest.repository';
import type { InterestPorts, InterestReads } from './usecases/interest-stores';

export interface InterestSide {
  readonly ports: InterestPorts;
  readonly reads: InterestReads;
}

/** Every concrete thing of the interest list; its letters carry tokens that the notifications issue under this secret. */
export function composeInterests(parts: {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly secret: Buffer;
}): InterestSide {
  const { dataSource, clock, secret } = parts;
  const unitOfWork = createUnitOfWork(dataSource, interestStores(secret));
  return {
    ports: { unitOfWork, tokens: createTokens(secret, INTEREST_TOKEN_PURPOSE), clock, newId },
    reads: createInterestReads(dataSource.manager),
  };
}
