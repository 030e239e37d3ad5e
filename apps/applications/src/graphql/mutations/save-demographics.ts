import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { answerSentence } from '../../domain/answer-words';
import type { ApplicationPorts } from '../../usecases/application-stores';
import { saveDemographics, type SaveDemographicsRejection } from '../../usecases/save-demographics';
import { ApplicationState } from '../application-enums';
import { applicationErrorCodes } from '../application-error-codes';
import { ofOwnApplication, stateError } from '../application-refusals';
import { ApplicationType, toApplication } from '../application.type';

@InputType({ description: 'What somebody says of themselves. Optional, and kept apart from the answers.' })
export class SaveDemographicsInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => String, { nullable: true, description: 'In their own words; absent or empty takes it back.' })
  gender?: string | null;

  @Field(() => String, { nullable: true, description: 'In their own words; absent or empty takes it back.' })
  raceEthnicity?: string | null;
}

const codes = applicationErrorCodes('SaveDemographicsErrorCode', ['TEXT_INVALID', 'WRONG_STATE']);

@ObjectType({ implements: UserError, description: 'Why nothing was kept.' })
export class SaveDemographicsError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => Int, { nullable: true, description: 'Characters that there may be, for TEXT_INVALID.' })
  most?: number | null;

  @Field(() => ApplicationState, { nullable: true, description: 'How far the application is, for WRONG_STATE.' })
  state?: keyof typeof ApplicationState | null;
}

@ObjectType({ description: 'Whether it was kept; what was said is in `myDemographics` only.' })
export class SaveDemographicsPayload {
  @Field(() => ApplicationType, { nullable: true, description: 'The application; null when it was refused.' })
  application?: ApplicationType | null;

  @Field(() => [SaveDemographicsError], { description: 'Empty when it was kept.' })
  userErrors!: SaveDemographicsError[];
}

@Resolver()
export class SaveDemographicsMutation {
  constructor(private readonly ports: ApplicationPorts) {}

  @Mutation(() => SaveDemographicsPayload, {
    description:
      'Keeps, sealed and apart, what the viewer says of themselves. Nobody reads it but them; it is compared only where ' +
      'somebody asked for a similar background.',
  })
  async saveDemographics(
    @Arg('input', () => SaveDemographicsInput, { description: 'What is said.' }) input: SaveDemographicsInput,
    @Ctx() context: SubgraphContext,
  ): Promise<SaveDemographicsPayload> {
    const { personId } = requirePerson(context);
    const { applicationId, gender = null, raceEthnicity = null } = input;
    const saved = await saveDemographics(this.ports, { applicationId, personId, gender, raceEthnicity });
    if (saved.isOk) return { application: toApplication(saved.value, 'SELF'), userErrors: [] };
    return { userErrors: errorsOf(saved.rejection) };
  }
}

function errorsOf(rejection: SaveDemographicsRejection): SaveDemographicsError[] {
  const refusal = ofOwnApplication(rejection);
  if (refusal.reason === 'wrong-state') return [stateError(refusal)];
  return refusal.faults.map(({ field, rule, most }) => ({
    code: 'TEXT_INVALID',
    message: answerSentence({ rule, most }),
    field: [field],
    most,
  }));
}
