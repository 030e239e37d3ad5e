import { CycleResolver } from './cycle.resolver';
import { CycleDecisionsResolver } from './cycle-decisions.resolver';
import { MatchResolver } from './match.resolver';
import { ProgramLogResolver } from './program.resolver';
import { MatchQuery } from './queries/match.query';
import { ProgramReference } from './references.type';
import { mutationClasses } from './mutation-classes';
import { runClasses } from './run-classes';

export const resolverClasses = [
  ...runClasses,
  MatchQuery,
  MatchResolver,
  CycleResolver,
  CycleDecisionsResolver,
  ProgramLogResolver,
  ...mutationClasses,
];

/** Reached only by reference. */
export const orphanedTypes = [ProgramReference];
