export { InputError } from './door/input-error';
export { memoryOf, type Memory } from './memory-of';
export {
  NO_EDGE,
  isDense,
  type DenseProblem,
  type Pair,
  type Problem,
  type ProblemShape,
  type SparseProblem,
} from './problem';
export { check, type Verdict } from './proof/check';
export {
  CLOSED_LEVEL,
  SolveCancelled,
  type Certificate,
  type FairLevel,
  type Goal,
  type Progress,
  type Solution,
  type SolveOptions,
  type Stage,
  type Terms,
} from './solution';
export { solve } from './solve';
export { blockingPairs, type BlockingPairs } from './stable/blocking-pairs';
export type { Ranks, Side } from './stable/ranks';
export { solveStable, type StableSolution } from './stable/solve-stable';
export type { Change } from './whatif/changes';
export { lossOfForcing, runnersUp, type Loss, type RunnerUp } from './whatif/loss-of-forcing';
export { resolve, type Resolved } from './whatif/resolve';
export { whyUnplaced, type Remedy, type UnplacedReason, type WhyUnplaced } from './whatif/why-unplaced';
