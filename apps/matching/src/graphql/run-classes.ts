import type { EnginePorts } from '../usecases/verify-kept-run';
import { VerifyRunMutation } from './mutations/verify-run.mutation';
import { RunQuery } from './queries/run.query';
import type { ReadBatches } from './read-batches';
import { RunBasisResolver } from './run-basis.resolver';
import { RunComparisonResolver } from './run-comparison.resolver';
import { RunQuestionsResolver } from './run-questions.resolver';
import { RunSummaryResolver } from './run-summary.resolver';
import { RunResolver } from './run.resolver';

/** What answers questions about runs. */
export const runClasses = [
  RunQuery,
  RunResolver,
  RunBasisResolver,
  RunQuestionsResolver,
  RunComparisonResolver,
  RunSummaryResolver,
  VerifyRunMutation,
];

/** One object of each. */
export function madeRunResolvers(questions: EnginePorts, batches: ReadBatches): object[] {
  return [
    new RunQuery(batches),
    new RunResolver(questions.reads, batches),
    new RunBasisResolver(batches),
    new RunQuestionsResolver(questions, batches),
    new RunComparisonResolver(),
    new RunSummaryResolver(batches),
    new VerifyRunMutation(questions),
  ];
}
