import { fakeUnitOfWork } from '@bookends/testing';
import { memoryProgramStores } from './memory-program-stores';
import { programStoresContract } from './program-stores.contract';

describe('the stores of the program side in memory', () => {
  programStoresContract(async () => fakeUnitOfWork(memoryProgramStores(() => new Date('2021-09-01T00:00:00Z'))));
});
