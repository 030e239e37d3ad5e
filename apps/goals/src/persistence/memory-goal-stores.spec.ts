import { fakeUnitOfWork } from '@bookends/testing';
import { goalStoresContract } from './goal-stores.contract';
import { memoryGoalStores } from './memory-goal-stores';

describe('the stores in memory', () => {
  goalStoresContract(async () => fakeUnitOfWork(memoryGoalStores()));
});
