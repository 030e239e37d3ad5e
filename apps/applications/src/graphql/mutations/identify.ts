import { forbidden, type SubgraphContext } from '@bookends/subgraph';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Directive, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { normaliseAddress } from '../../domain/address';
import { identifyPerson } from '../../usecases/identify-person';
import type { ProgramPorts } from '../../usecases/program-stores';
import { ProgramRole } from '../program-enums';

@Directive('@inaccessible')
@InputType({ description: 'Whose address was proved.' })
export class IdentifyInput {
  @Field(() => String, { description: 'The address, proved by the gateway.' })
  email!: string;
}

@Directive('@inaccessible')
@ObjectType({ description: 'A role in a program, by ids.' })
export class IdentifiedRole {
  @Field(() => ID, { description: 'The program.' })
  programId!: string;

  @Field(() => ProgramRole, { description: 'The role.' })
  role!: string;
}

@Directive('@inaccessible')
@ObjectType({ description: 'Who has an address, for the gateway alone.' })
export class IdentifiedPerson {
  @Field(() => ID, { description: 'Their id.' })
  personId!: string;

  @Field(() => String, { nullable: true, description: 'Given name; null before it was given.' })
  givenName!: string | null;

  @Field(() => Boolean, { description: 'Administrator of the installation.' })
  isAdministrator!: boolean;

  @Field(() => GraphQLDateTime, { description: 'Sessions that began before are over.' })
  sessionsValidFrom!: Date;

  @Field(() => [IdentifiedRole], { description: 'What they hold now.' })
  roles!: IdentifiedRole[];
}

/** Only the gateway may ask, and clients do not see that it can be asked. */
@Resolver()
export class IdentifyMutation {
  constructor(
    private readonly ports: ProgramPorts,
    private readonly administrators: ReadonlySet<string>,
  ) {}

  @Directive('@inaccessible')
  @Mutation(() => IdentifiedPerson, {
    description: 'Who has this address; somebody new is registered. Only the gateway may ask.',
  })
  async identify(
    @Arg('input', () => IdentifyInput, { description: 'Whose address was proved.' }) input: IdentifyInput,
    @Ctx() { viewer }: SubgraphContext,
  ): Promise<IdentifiedPerson> {
    if (viewer.kind !== 'gateway') throw forbidden();
    const email = normaliseAddress(input.email);
    const { person, roles } = await identifyPerson(this.ports, email);
    return {
      personId: person.id,
      givenName: person.givenName || null,
      isAdministrator: this.administrators.has(email),
      sessionsValidFrom: person.sessionsValidFrom,
      roles: roles.map(({ programId, role }) => ({ programId, role })),
    };
  }
}
