import { UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequirementKey } from '../../domain/requirements';
import type { AccessRejection } from '../../usecases/access';
import { pinPair, type RuleOnPairRejection } from '../../usecases/rule-on-pair';
import type { CommandPorts } from '../../usecases/start-run';
import { ObstacleEnum } from '../enums';
import { ApplicationReference } from '../references.type';
import { counted, refusalOf, refusedByRule } from '../refusals';
import { PinType, toRulingType } from '../ruling.type';
import { isNoteTooLong, LONGEST_NOTE, rulingInput } from '../ruling-input';

@InputType({ description: 'The pair to pin.' })
export class PinPairInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => ID, { description: 'The mentor’s application.' })
  mentorApplicationId!: string;

  @Field(() => ID, { description: 'The mentee’s application.' })
  menteeApplicationId!: string;

  @Field(() => String, { nullable: true, description: 'Why, for the other coordinators; at most 500 characters.' })
  note?: string | null;
}

const codes = [
  'PAIR_IS_BLOCKED',
  'MENTEE_PINNED_ELSEWHERE',
  'NO_PLACE_LEFT',
  'REQUIREMENT_NOT_MET',
  'NOT_A_PAIR',
  'NOT_IN_POOL',
  'NOTE_TOO_LONG',
] as const;

@ObjectType({ implements: UserError, description: 'Why the pair was not pinned.' })
export class PinPairError extends refusalOf('PinPair', codes) {
  @Field(() => ObstacleEnum, { nullable: true, description: 'What is not met; null in other refusals.' })
  requirement?: RequirementKey | null;

  @Field(() => Int, { nullable: true, description: 'Free places, or characters of a note; null in other refusals.' })
  limit?: number | null;

  @Field(() => ApplicationReference, {
    nullable: true,
    description: 'The mentor that the mentee is pinned to, or who is not in the pool; null in other refusals.',
  })
  application?: ApplicationReference | null;
}

@ObjectType({ description: 'The pin, or why there is none.' })
export class PinPairPayload {
  @Field(() => PinType, {
    nullable: true,
    description: 'The pin; when it was pinned before, the one that stands, with the new note if one was given.',
  })
  pin?: PinType | null;

  @Field(() => [PinPairError], { description: 'Empty when it is pinned.' })
  userErrors!: PinPairError[];
}

@Resolver()
export class PinPairMutation {
  constructor(private readonly ports: CommandPorts) {}

  @Mutation(() => PinPairPayload, {
    description: 'Says that every later run of the cycle must propose this pair. For coordinators.',
  })
  async pinPair(
    @Arg('input', () => PinPairInput, { description: 'The pair.' }) input: PinPairInput,
    @Ctx() context: SubgraphContext,
  ): Promise<PinPairPayload> {
    const asked = rulingInput(input, context);
    if (isNoteTooLong(input)) return { userErrors: [noteTooLong] };
    const result = await pinPair(this.ports, asked);
    if (result.isOk) return { pin: toRulingType(result.value), userErrors: [] };
    return { userErrors: [errorOf(refusedByRule(result.rejection))] };
  }
}

const noteTooLong: PinPairError = {
  code: 'NOTE_TOO_LONG',
  message: `A note has at most ${LONGEST_NOTE} characters.`,
  field: ['input', 'note'],
  limit: LONGEST_NOTE,
};

function errorOf(rejection: Exclude<RuleOnPairRejection, AccessRejection>): PinPairError {
  const mentee = ['input', 'menteeApplicationId'];
  const mentor = ['input', 'mentorApplicationId'];
  switch (rejection.reason) {
    case 'pair-is-blocked':
    case 'pair-is-pinned':
      return { code: 'PAIR_IS_BLOCKED', message: 'This pair is blocked: take the block back first.', field: mentee };
    case 'mentee-pinned-elsewhere': {
      const application = { id: rejection.mentorId };
      return {
        code: 'MENTEE_PINNED_ELSEWHERE',
        message: 'This mentee is pinned to another mentor.',
        field: mentee,
        application,
      };
    }
    case 'no-place-left': {
      const { places, pins } = rejection;
      const message = `This mentor has ${counted(places, 'free place')} and ${counted(pins, 'pin')}.`;
      return { code: 'NO_PLACE_LEFT', message, field: mentor, limit: rejection.places };
    }
    case 'requirement-not-met': {
      const { requirement } = rejection;
      return {
        code: 'REQUIREMENT_NOT_MET',
        message: 'This pair does not meet a requirement.',
        field: mentee,
        requirement,
      };
    }
    case 'not-a-pair':
      return { code: 'NOT_A_PAIR', message: 'A pair is a mentor’s application and a mentee’s.', field: mentor };
    case 'not-in-pool': {
      const application = { id: rejection.applicationId };
      return { code: 'NOT_IN_POOL', message: 'Somebody of this pair is not in the pool.', field: mentor, application };
    }
  }
}
