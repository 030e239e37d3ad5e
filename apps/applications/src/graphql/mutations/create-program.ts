import { forbidden, requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayCreateProgram } from '../../domain/program-policies';
import { createProgram, type CreateProgramRejection } from '../../usecases/create-program';
import type { ProgramPorts } from '../../usecases/program-stores';
import { registerErrorCodes } from '../program-error-codes';
import { ProgramType, toProgram } from '../program.type';

@InputType({ description: 'A new program.' })
export class CreateProgramInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its name in addresses; made from its name when absent.' })
  slug?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is.' })
  description?: string | null;

  @Field(() => String, { description: 'The IANA time zone in which its days begin and end.' })
  timeZone!: string;

  @Field(() => [String], { nullable: true, description: 'Its objectives, in their order.' })
  objectives?: string[] | null;
}

const codes = registerErrorCodes('CreateProgramErrorCode', [
  'NAME_MISSING',
  'NAME_MALFORMED',
  'SLUG_MALFORMED',
  'SLUG_TAKEN',
  'TEXT_TOO_LONG',
  'OBJECTIVE_EMPTY',
  'TOO_MANY_OBJECTIVES',
  'UNKNOWN_TIME_ZONE',
]);

@ObjectType({ implements: UserError, description: 'Why the program was not made.' })
export class CreateProgramError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => Int, { nullable: true, description: 'The limit that was passed; null where none is.' })
  limit?: number | null;
}

@ObjectType({ description: 'The program, or why it was not made.' })
export class CreateProgramPayload {
  @Field(() => ProgramType, { nullable: true, description: 'The program; null when it was refused.' })
  program?: ProgramType | null;

  @Field(() => [CreateProgramError], { description: 'Empty when it was made.' })
  userErrors!: CreateProgramError[];
}

@Resolver()
export class CreateProgramMutation {
  constructor(private readonly ports: ProgramPorts) {}

  @Mutation(() => CreateProgramPayload, {
    description: 'Makes a program and its first coordinator, who is the viewer. For administrators and coordinators.',
  })
  async createProgram(
    @Arg('input', () => CreateProgramInput, { description: 'The program.' }) input: CreateProgramInput,
    @Ctx() context: SubgraphContext,
  ): Promise<CreateProgramPayload> {
    const viewer = requirePerson(context);
    if (!mayCreateProgram(viewer)) throw forbidden('Programs are made by administrators and coordinators.');
    const { name, slug, description, timeZone, objectives } = input;
    const texts = { description: description ?? '', objectives: objectives ?? [], slug: slug ?? null };
    const made = await createProgram(this.ports, { createdBy: viewer.personId, name, timeZone, ...texts });
    if (!made.isOk) return { userErrors: [toError(made.rejection)] };
    return { program: toProgram(made.value), userErrors: [] };
  }
}

function toError(rejection: CreateProgramRejection): CreateProgramError {
  switch (rejection.reason) {
    case 'name-missing':
      return { code: codes.NAME_MISSING, message: 'Give the program a name.', field: ['name'] };
    case 'name-malformed': {
      const { most: limit } = rejection;
      return {
        code: codes.NAME_MALFORMED,
        message: `One line of at most ${limit} characters.`,
        field: ['name'],
        limit,
      };
    }
    case 'slug-malformed':
      return {
        code: codes.SLUG_MALFORMED,
        message: `“${rejection.slug}” cannot be part of an address: use lower-case letters, digits and single hyphens.`,
        field: ['slug'],
      };
    case 'slug-taken':
      return {
        code: codes.SLUG_TAKEN,
        message: `Another program is called “${rejection.slug}” in addresses.`,
        field: ['slug'],
      };
    case 'text-too-long': {
      const { most: limit, field } = rejection;
      return { code: codes.TEXT_TOO_LONG, message: `At most ${limit} characters.`, field: [...field], limit };
    }
    case 'objective-empty':
      return { code: codes.OBJECTIVE_EMPTY, message: 'An objective needs words.', field: [...rejection.field] };
    case 'too-many-objectives': {
      const { most: limit } = rejection;
      return { code: codes.TOO_MANY_OBJECTIVES, message: `At most ${limit} objectives.`, field: ['objectives'], limit };
    }
    case 'unknown-time-zone':
      return {
        code: codes.UNKNOWN_TIME_ZONE,
        message: `“${rejection.timeZone}” is no time zone. Use a name such as America/Chicago.`,
        field: ['timeZone'],
      };
  }
}
