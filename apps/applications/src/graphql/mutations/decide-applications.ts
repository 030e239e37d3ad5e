import { notFound, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { DecisionName } from '../../domain/application';
import type { ApplicationPorts } from '../../usecases/application-stores';
import { decideApplications, type RefusedDecision } from '../../usecases/decide-applications';
import type { CandidatePorts } from '../../usecases/prepare-candidates';
import { ApplicationDecision, ApplicationState, EligibilityRule } from '../application-enums';
import { applicationErrorCodes, sentenceOf, type ApplicationErrorCode } from '../application-error-codes';
import { eligibilityError, stateError } from '../application-refusals';
import { ApplicationType, toApplication } from '../application.type';
import { requireCoordinatorOfCycle } from '../coordinate';
import type { ProgramBatches } from '../program-batches';
import { ApplicationRole } from '../program-enums';
import { textFault } from '../text-fault';

@InputType({ description: 'Applications of a cycle, by id or by how they stand, and what is decided of them.' })
export class DecideApplicationsInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => [ID], { nullable: true, description: 'These, at most a hundred. Absent: all in `state`.' })
  applicationIds?: string[] | null;

  @Field(() => ApplicationState, { nullable: true, description: 'All in this state: SUBMITTED or IN_REVIEW.' })
  state?: keyof typeof ApplicationState | null;

  @Field(() => ApplicationRole, { nullable: true, description: 'Only this side, together with `state`.' })
  role?: keyof typeof ApplicationRole | null;

  @Field(() => ApplicationDecision, { description: 'What is decided.' })
  decision!: DecisionName;

  @Field(() => String, {
    nullable: true,
    description: 'Words to the applicants, at most 2,000 characters. ASK_FOR_MORE needs some.',
  })
  message?: string | null;
}

const codes = applicationErrorCodes('DecideApplicationsErrorCode', [
  'UNKNOWN_APPLICATION',
  'WRONG_STATE',
  'INELIGIBLE',
  'MESSAGE_MISSING',
  'CHOICE_AMBIGUOUS',
  'TOO_MANY_IDS',
  'TEXT_INVALID',
]);

@ObjectType({ implements: UserError, description: 'Why one application, or all, stay as they are.' })
export class DecideApplicationsError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => ID, { nullable: true, description: 'Which application stays; null when it is about the request.' })
  applicationId?: string | null;

  @Field(() => ApplicationState, { nullable: true, description: 'How far it is, for WRONG_STATE.' })
  state?: keyof typeof ApplicationState | null;

  @Field(() => EligibilityRule, { nullable: true, description: 'The rule that is not met, for INELIGIBLE.' })
  eligibilityRule?: keyof typeof EligibilityRule | null;
}

@ObjectType({ description: 'What was decided, and what stays.' })
export class DecideApplicationsPayload {
  @Field(() => [ApplicationType], { description: 'The decided applications, the first hundred.' })
  applications!: ApplicationType[];

  @Field(() => Int, { description: 'How many are decided so.' })
  decidedCount!: number;

  @Field(() => Int, { description: 'How many stay as they are.' })
  refusedCount!: number;

  @Field(() => [DecideApplicationsError], { description: 'Why those stay, the first hundred; empty when none does.' })
  userErrors!: DecideApplicationsError[];
}

const MOST_LISTED = 100;

@Resolver()
export class DecideApplicationsMutation {
  constructor(
    private readonly ports: ApplicationPorts & CandidatePorts,
    private readonly batches: ProgramBatches,
  ) {}

  @Mutation(() => DecideApplicationsPayload, {
    description:
      'Decides many applications at once, past the reviewers. What a rule refuses stays as it is and is named; the others ' +
      'are decided. Decided so before: unchanged. For coordinators.',
  })
  async decideApplications(
    @Arg('input', () => DecideApplicationsInput, { description: 'What is decided.' }) input: DecideApplicationsInput,
    @Ctx() context: SubgraphContext,
  ): Promise<DecideApplicationsPayload> {
    const { cycleId, decision: name } = input;
    const { personId: actorId } = await requireCoordinatorOfCycle(context, this.batches, cycleId);
    const message = input.message?.trim() || null;
    const fault = faultOf(input) ?? textFault('message', message, 2_000);
    if (fault) return { applications: [], decidedCount: 0, refusedCount: 0, userErrors: [fault] };
    const decision = { name, message };
    const result = await decideApplications(this.ports, { actorId, cycleId, chosen: chosenBy(input), decision });
    if (!result.isOk) throw notFound('cycle');
    const { decided, refused } = result.value;
    return {
      applications: decided.slice(0, MOST_LISTED).map((application) => toApplication(application, 'COORDINATOR')),
      decidedCount: decided.length,
      refusedCount: refused.length,
      userErrors: refused.slice(0, MOST_LISTED).flatMap(errorsOf),
    };
  }
}

function chosenBy({ applicationIds, state, role }: DecideApplicationsInput) {
  if (applicationIds) return { applicationIds: applicationIds.map((id) => id.toLowerCase()) };
  return { state: state!, role: role ?? null };
}

function faultOf({
  applicationIds,
  state,
  decision,
  message,
}: DecideApplicationsInput): DecideApplicationsError | null {
  if ((applicationIds == null) === (state == null)) return plain('CHOICE_AMBIGUOUS', 'applicationIds');
  if ((applicationIds?.length ?? 0) > MOST_LISTED) return plain('TOO_MANY_IDS', 'applicationIds');
  return decision === 'ASK_FOR_MORE' && !message?.trim() ? plain('MESSAGE_MISSING', 'message') : null;
}

function errorsOf({ applicationId, rejection }: RefusedDecision): DecideApplicationsError[] {
  switch (rejection.reason) {
    case 'unknown-application':
      return [{ ...plain('UNKNOWN_APPLICATION', 'applicationIds'), applicationId }];
    case 'wrong-state':
      return [{ ...stateError(rejection), applicationId }];
    case 'message-missing':
      return [{ ...plain('MESSAGE_MISSING', 'message'), applicationId }];
    case 'ineligible':
      return rejection.verdicts.map((verdict) => ({
        ...eligibilityError(verdict),
        field: ['decision'],
        applicationId,
      }));
  }
}

const plain = <Code extends ApplicationErrorCode>(code: Code, field: string) => ({
  code,
  message: sentenceOf(code),
  field: [field],
});
