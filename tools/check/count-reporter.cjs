// Tells the caller of jest how many tests passed and failed: writes { passed, failed, skipped } to the file that
// BOOKENDS_TEST_COUNT names. A spec file that could not even be loaded counts as one failure.
const { writeFileSync } = require('node:fs');

module.exports = class CountReporter {
  onRunComplete(_, results) {
    const file = process.env.BOOKENDS_TEST_COUNT;
    if (file === undefined) return;
    const count = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests,
    };
    writeFileSync(file, JSON.stringify(count));
  }
};
