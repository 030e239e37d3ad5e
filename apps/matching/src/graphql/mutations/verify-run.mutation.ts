import { UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { idOf } from '../../domain/ids';
import type { RunState } from '../../domain/run';
import type { AccessRejection } from '../../usecases/access';
import { verifyKeptRun, type EnginePorts, type VerifyRunRejection } from '../../usecases/verify-kept-run';
import { RunStateEnum } from '../enums';
import { refusalOf, refusedByRule } from '../refusals';
import { actorOf } from '../viewer';

@InputType({ description: 'The run to verify.' })
export class VerifyRunInput {
  @Field(() => ID, { description: 'The run.' })
  runId!: string;
}

@ObjectType({ description: 'What verifying an old run found.' })
export class RunVerification {
  @Field(() => Boolean, { description: 'The kept input is the one that was hashed when the run was asked for.' })
  isInputIntact!: boolean;

  @Field(() => Boolean, { description: 'This installation computes with the engine that computed the run.' })
  isSameEngine!: boolean;

  @Field(() => Boolean, { description: 'The independent checker accepts the kept proof for the kept proposals.' })
  isProofAccepted!: boolean;

  @Field(() => Boolean, {
    description:
      'Computing again gives the very same pairs, scores and their parts, pins, reasons of who is left out, and figures.',
  })
  isReproduced!: boolean;

  @Field(() => String, { nullable: true, description: 'What the checker found wrong; null when it accepted.' })
  violation!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is the first that differs when computed again; null when nothing does.',
  })
  difference!: string | null;
}

@ObjectType({ implements: UserError, description: 'Why the run was not verified.' })
export class VerifyRunError extends refusalOf('VerifyRun', ['NOT_COMPUTED', 'RECORD_LOST']) {
  @Field(() => RunStateEnum, { description: 'The state that it is in.' })
  state!: RunState;
}

@ObjectType({ description: 'What verifying found, or why nothing was verified.' })
export class VerifyRunPayload {
  @Field(() => RunVerification, { nullable: true, description: 'What was found; null when it was refused.' })
  verification?: RunVerification | null;

  @Field(() => [VerifyRunError], { description: 'Empty when it was verified.' })
  userErrors!: VerifyRunError[];
}

@Resolver()
export class VerifyRunMutation {
  constructor(private readonly ports: EnginePorts) {}

  @Mutation(() => VerifyRunPayload, {
    description:
      'Verifies a computed run from its record: the input by its hash, the result by its proof and by computing it again. Changes nothing. For coordinators and reviewers.',
  })
  async verifyRun(
    @Arg('input', () => VerifyRunInput, { description: 'The run.' }) { runId }: VerifyRunInput,
    @Ctx() context: SubgraphContext,
  ): Promise<VerifyRunPayload> {
    const result = await verifyKeptRun(this.ports, { actor: actorOf(context), runId: idOf<'Run'>(runId) });
    if (result.isOk) return { verification: result.value, userErrors: [] };
    return { userErrors: [errorOf(refusedByRule(result.rejection))] };
  }
}

function errorOf({ reason, state }: Exclude<VerifyRunRejection, AccessRejection>): VerifyRunError {
  const facts = { field: ['input', 'runId'], state };
  return reason === 'record-lost'
    ? { ...facts, code: 'RECORD_LOST', message: 'The record of this run is lost: there is nothing to verify it from.' }
    : { ...facts, code: 'NOT_COMPUTED', message: `The run is ${state.toLowerCase()}: it has no result to verify.` };
}
