import { forbidden, notFound, requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { maySetResources, type ResourceAudience, type ResourceRejection } from '../../domain/resource';
import { setResources, type ResourcePorts } from '../../usecases/set-resources';
import { registerErrorCodes } from '../error-codes';
import { Program } from '../references.type';
import { ResourceAudienceEnum, ResourceType } from '../resource.type';

@InputType({ description: 'A thing to read.' })
export class ResourceInput {
  @Field(() => ID, { nullable: true, description: 'Its id, when it was in the list before.' })
  id?: string | null;

  @Field(() => String, { description: 'What it is called: one line of at most 120 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What one finds there, in at most 500 characters.' })
  description?: string | null;

  @Field(() => String, { description: 'Where it is: an address that begins with https:// or http://.' })
  url!: string;

  @Field(() => ResourceAudienceEnum, { description: 'Who reads it.' })
  audience!: ResourceAudience;
}

@InputType({ description: 'What a program gives to read.' })
export class SetResourcesInput {
  @Field(() => ID, { description: 'The program.' })
  programId!: string;

  @Field(() => [ResourceInput], {
    description: 'All of it, in its order. At most 50; what is not in the list is gone.',
  })
  resources!: ResourceInput[];
}

const codes = registerErrorCodes('SetResourcesErrorCode', [
  'TOO_MANY_RESOURCES',
  'DUPLICATE_RESOURCE',
  'FIELD_MISSING',
  'TEXT_TOO_LONG',
  'TEXT_UNREADABLE',
  'NOT_A_WEB_ADDRESS',
]);

@ObjectType({ implements: UserError, description: 'Why the list stayed as it was.' })
export class SetResourcesError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => Int, { nullable: true, description: 'The limit that was passed; null where none is.' })
  limit?: number | null;
}

@ObjectType({ description: 'The list, or why it stayed as it was.' })
export class SetResourcesPayload {
  @Field(() => Program, { nullable: true, description: 'The program; null when it was refused.' })
  program?: Program | null;

  @Field(() => [ResourceType], { description: 'The list as it is now; empty when it was refused.' })
  resources!: ResourceType[];

  @Field(() => [SetResourcesError], { description: 'Empty when the list was set.' })
  userErrors!: SetResourcesError[];
}

@Resolver()
export class SetResourcesMutation {
  constructor(private readonly ports: ResourcePorts) {}

  @Mutation(() => SetResourcesPayload, {
    description: 'Sets what a program gives to read, all at once. For its coordinators.',
  })
  async setResources(
    @Arg('input', () => SetResourcesInput, { description: 'The list.' }) input: SetResourcesInput,
    @Ctx() context: SubgraphContext,
  ): Promise<SetResourcesPayload> {
    const viewer = requirePerson(context);
    const { programId, resources } = input;
    if (!maySetResources(viewer, programId)) throw forbidden('The resources of a program are set by its coordinators.');
    const drafts = resources.map((one) => ({ ...one, id: one.id ?? null, description: one.description ?? '' }));
    const set = await setResources(this.ports, { programId, actorId: viewer.personId, drafts });
    if (!set.isOk) return { resources: [], userErrors: [toError(set.rejection)] };
    return { program: { id: programId }, resources: [...set.value], userErrors: [] };
  }
}

function toError(rejection: ResourceRejection | { readonly reason: 'unknown-program' }): SetResourcesError {
  switch (rejection.reason) {
    case 'unknown-program':
      throw notFound('program');
    case 'too-many-resources': {
      const { limit } = rejection;
      return { code: codes.TOO_MANY_RESOURCES, message: `At most ${limit} resources.`, field: ['resources'], limit };
    }
    case 'text-too-long': {
      const { limit, field } = rejection;
      return { code: codes.TEXT_TOO_LONG, message: `At most ${limit} characters.`, field: [...field], limit };
    }
    default: {
      const { code, message } = SENTENCES[rejection.reason];
      return { code, message, field: [...rejection.field] };
    }
  }
}

const SENTENCES = {
  'field-missing': { code: codes.FIELD_MISSING, message: 'Give it a title.' },
  'text-unreadable': { code: codes.TEXT_UNREADABLE, message: 'This has a character in it that is no text.' },
  'duplicate-id': { code: codes.DUPLICATE_RESOURCE, message: 'The same resource is given twice.' },
  'not-a-web-address': {
    code: codes.NOT_A_WEB_ADDRESS,
    message: 'This is no address of the web: it begins with https:// or http://.',
  },
} as const;
