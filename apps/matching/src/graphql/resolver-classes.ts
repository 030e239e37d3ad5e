import { CycleResolver } from './cycle.resolver';
import { CycleDecisionsResolver } from './cycle-decisions.resolver';
import { MatchResolver } from './match.resolver';
import { ProgramLogResolver } from './program.resolver';
import { MatchQuery } from './queries/match.query';
import { RunQuery } from './queries/run.query';
import { ProgramReference } from './references.type';
import { RunComparisonResolver } from './run-comparison.resolver';
import { RunQuestionsResolver } from './run-questions.resolver';
import { RunSummaryResolver } from './run-summary.resolver';
import { RunResolver } from './run.resolver';
import { mutationClasses } from './mutation-classes';
import { VerifyRunMutation } from './mutations/verify-run.mutation';

export const resolverClasses = [
  RunQuery,
  MatchQuery,
  RunResolver,
  RunQuestionsResolver,
  RunComparisonResolver,
  RunSummaryResolver,
  MatchResolver,
  CycleResolver,
  CycleDecisionsResolver,
  ProgramLogResolver,
  VerifyRunMutation,
  ...mutationClasses,
];

/** Reached only by reference. */
export const orphanedTypes = [ProgramReference];
