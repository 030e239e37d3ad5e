import { createUnitOfWork, newId } from '@bookends/persistence';
import { fakeUnitOfWork } from '@bookends/testing';
import { applicantsUnderTest, type ApplicantsUnderTest } from '../graphql/applicants-under-test';
import { applicationStoresContract } from './application-stores.contract';
import { emptyApplicationMemory, fakeApplicationStores } from './application-stores.fake';
import { applicationStores } from './application-stores.repository';

describe('the stores of the applicant side in memory', () => {
  const memory = emptyApplicationMemory();
  const stores = fakeApplicationStores(memory);
  applicationStoresContract(
    () => fakeUnitOfWork(stores),
    async (isReviewer) => {
      const personId = newId();
      if (isReviewer) memory.reviewers.add(personId);
      return personId;
    },
  );
});

describe('the stores of the applicant side in PostgreSQL', () => {
  let under: ApplicantsUnderTest;
  beforeAll(async () => {
    under = await applicantsUnderTest();
  });
  afterAll(() => under.drop());
  applicationStoresContract(
    () => createUnitOfWork(under.dataSource, applicationStores(under.keys)),
    async (isReviewer) => (await under.person(newId(), ...(isReviewer ? (['REVIEWER'] as const) : []))).personId,
  );
});
