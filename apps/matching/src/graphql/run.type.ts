import { connectionOf } from '@bookends/subgraph';
import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import type { ProgramId, RunId } from '../domain/ids';
import type { Run, RunGoal, RunState } from '../domain/run';
import type { RunSummary } from '../domain/run-outcome';
import type { RunStage } from '../domain/run-progress';
import { RunGoalEnum, RunStageEnum, RunStateEnum } from './enums';
import { CycleReference, PersonReference } from './references.type';

@ObjectType('RunProgress', { description: 'How far a computation is.' })
export class RunProgressType {
  @Field(() => RunStageEnum, { description: 'What it is doing.' })
  stage!: RunStage;

  @Field(() => Float, { description: 'Done part of the whole, 0 to 1; never falls while one worker computes.' })
  fraction!: number;
}

@Directive('@key(fields: "id")')
@ObjectType('Run', {
  description:
    'One computation over a frozen snapshot of the pool, criteria, pins and blocks. Never edited once computed.',
})
export class RunType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => CycleReference, { description: 'The cycle whose pool it is over.' })
  cycle!: CycleReference;

  @Field(() => RunStateEnum, { description: 'How far it is.' })
  state!: RunState;

  @Field(() => RunGoalEnum, { description: 'What the best set of proposals was to be.' })
  goal!: RunGoal;

  @Field(() => Float, { description: 'Whole number that decided between equally good results.' })
  seed!: number;

  @Field(() => RunProgressType, { nullable: true, description: 'How far the computation is; null until it begins.' })
  progress!: RunProgressType | null;

  @Field(() => String, { description: 'SHA-256 over everything that the result depends on but the engine.' })
  inputHash!: string;

  @Field(() => String, { description: 'The engine that computes it.' })
  engineVersion!: string;

  @Field(() => PersonReference, { description: 'Who asked for it.' })
  requestedBy!: PersonReference;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for.' })
  requestedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was computed; null before.' })
  computedAt!: Date | null;

  @Field(() => PersonReference, { nullable: true, description: 'Who signed it; null before.' })
  signedBy!: PersonReference | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was signed; null before.' })
  signedAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was announced; null before.' })
  announcedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it failed; null when it did not.' })
  failure!: string | null;

  readonly programId!: ProgramId;
  readonly runId!: RunId;
  readonly parentRunId!: RunId | null;
  readonly numbers!: RunSummary | null;
}

export const RunConnection = connectionOf(RunType, 'Run');

export function toRunType(run: Run): RunType {
  const { id, cycleId, requestedBy, signedBy, summary, ...same } = run;
  return {
    ...same,
    id,
    runId: id,
    cycle: { id: cycleId },
    requestedBy: { id: requestedBy },
    signedBy: signedBy && { id: signedBy },
    numbers: summary,
  };
}
