import { fakeUnitOfWork } from '@bookends/testing';
import { memoryStores } from './memory-stores';
import { keepComputed, openSampleDatabase, type SampleDatabase } from './sample-database';
import { storesContract } from './stores.contract';

describe('the stores in memory', () => {
  storesContract(async () => {
    const stores = memoryStores();
    return {
      unitOfWork: fakeUnitOfWork(stores),
      keepComputed: async ({ run, proposals }, snapshot) => {
        await stores.runs.add(run, snapshot);
        for (const proposal of proposals) stores.state.proposals.set(proposal.id, proposal);
      },
    };
  });
});

describe('the stores on PostgreSQL', () => {
  let sample: SampleDatabase;
  beforeAll(async () => {
    sample = await openSampleDatabase();
  });
  afterAll(() => sample.database.drop());

  storesContract(async () => {
    await sample.empty();
    return {
      unitOfWork: sample.unitOfWork,
      keepComputed: (computed, snapshot) => keepComputed(sample.dataSource, computed, snapshot),
    };
  });
});
