export { createTestDatabase, type TestDatabase } from './test-database';
export { authorizationMatrix, type MatrixRow, type MatrixVerdict } from './authorization-matrix';
export { executeAs, type Answer } from './execute-as';
export { countStatements } from './count-statements';
export { quietLogger } from './quiet-logger';
export { testSealer } from './test-sealer';
export { fakeUnitOfWork, rememberingAuditLog, rememberingOutbox } from './fakes';
export { isRedisDue, testRedis } from './test-redis';
