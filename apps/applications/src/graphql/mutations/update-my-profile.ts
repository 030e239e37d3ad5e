import { notFound, requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { ProfileRejection } from '../../domain/person';
import { updateProfile } from '../../usecases/update-profile';
import type { ProgramPorts } from '../../usecases/program-stores';
import { PersonType, toPerson } from '../person.type';
import { registerErrorCodes } from '../program-error-codes';

@InputType({ description: 'What changes about the viewer; what is absent stays.' })
export class UpdateMyProfileInput {
  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name.' })
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone, as America/Chicago.' })
  timeZone?: string | null;

  @Field(() => String, { nullable: true, description: 'Language and country, as en-US.' })
  locale?: string | null;
}

const codes = registerErrorCodes('UpdateMyProfileErrorCode', ['NAME_MALFORMED', 'UNKNOWN_TIME_ZONE', 'UNKNOWN_LOCALE']);

@ObjectType({ implements: UserError, description: 'Why the profile was not changed.' })
export class UpdateMyProfileError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => Int, { nullable: true, description: 'The limit that was passed; null where none is.' })
  limit?: number | null;
}

@ObjectType({ description: 'The viewer, or why the profile was not changed.' })
export class UpdateMyProfilePayload {
  @Field(() => PersonType, { nullable: true, description: 'The viewer; null when it was refused.' })
  person?: PersonType | null;

  @Field(() => [UpdateMyProfileError], { description: 'Empty when it was changed.' })
  userErrors!: UpdateMyProfileError[];
}

@Resolver()
export class UpdateMyProfileMutation {
  constructor(private readonly ports: ProgramPorts) {}

  @Mutation(() => UpdateMyProfilePayload, { description: 'Changes name, time zone or locale of the viewer.' })
  async updateMyProfile(
    @Arg('input', () => UpdateMyProfileInput, { description: 'What changes.' }) changes: UpdateMyProfileInput,
    @Ctx() context: SubgraphContext,
  ): Promise<UpdateMyProfilePayload> {
    const { personId } = requirePerson(context);
    const updated = await updateProfile(this.ports, { personId, changes });
    if (updated.isOk) return { person: toPerson(updated.value), userErrors: [] };
    if (updated.rejection.reason === 'unknown-person') throw notFound('person');
    return { userErrors: [toError(updated.rejection)] };
  }
}

function toError(rejection: ProfileRejection): UpdateMyProfileError {
  switch (rejection.reason) {
    case 'name-malformed': {
      const { field, most: limit } = rejection;
      const message = `One line of at most ${limit} characters.`;
      return { code: codes.NAME_MALFORMED, message, field: [field], limit };
    }
    case 'unknown-time-zone': {
      const message = `“${rejection.timeZone}” is no time zone. Use a name such as America/Chicago.`;
      return { code: codes.UNKNOWN_TIME_ZONE, message, field: ['timeZone'] };
    }
    case 'unknown-locale':
      return { code: codes.UNKNOWN_LOCALE, message: `“${rejection.locale}” is no locale.`, field: ['locale'] };
  }
}
