import { forbidden, notFound, requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { isAddress, normaliseAddress } from '../../domain/address';
import { mayGrantRoles } from '../../domain/program-policies';
import type { ProgramRole as ProgramRoleKey } from '../../domain/role-grant';
import { grantRole } from '../../usecases/change-role';
import { identifyPerson } from '../../usecases/identify-person';
import type { ProgramPorts } from '../../usecases/program-stores';
import { PersonType, toPerson } from '../person.type';
import type { ProgramBatches } from '../program-batches';
import { ProgramRole } from '../program-enums';
import { registerErrorCodes } from '../program-error-codes';

@InputType({ description: 'Who gets which role.' })
export class GrantRoleInput {
  @Field(() => ID, { description: 'The program.' })
  programId!: string;

  @Field(() => String, { description: 'The address of the person; somebody new gets an account.' })
  email!: string;

  @Field(() => ProgramRole, { description: 'The role.' })
  role!: ProgramRoleKey;
}

const codes = registerErrorCodes('GrantRoleErrorCode', ['NOT_AN_ADDRESS']);

@ObjectType({ implements: UserError, description: 'Why the role was not given.' })
export class GrantRoleError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;
}

@ObjectType({ description: 'The person with the role, or why it was not given.' })
export class GrantRolePayload {
  @Field(() => PersonType, { nullable: true, description: 'The person; null when it was refused.' })
  person?: PersonType | null;

  @Field(() => [GrantRoleError], { description: 'Empty when it was given.' })
  userErrors!: GrantRoleError[];
}

@Resolver()
export class GrantRoleMutation {
  constructor(
    private readonly ports: ProgramPorts,
    private readonly batches: ProgramBatches,
  ) {}

  @Mutation(() => GrantRolePayload, {
    description:
      'Gives somebody a role in a program; giving it again changes nothing. For coordinators and administrators.',
  })
  async grantRole(
    @Arg('input', () => GrantRoleInput, { description: 'Who gets which role.' }) input: GrantRoleInput,
    @Ctx() context: SubgraphContext,
  ): Promise<GrantRolePayload> {
    const viewer = requirePerson(context);
    const { programId, role } = input;
    if (!mayGrantRoles(viewer, programId)) throw forbidden('Roles are given by coordinators of the program.');
    if (!(await context.load(this.batches.programs, programId))) throw notFound('program');
    const email = normaliseAddress(input.email);
    if (!isAddress(email)) {
      return { userErrors: [{ code: codes.NOT_AN_ADDRESS, message: 'This is no e-mail address.', field: ['email'] }] };
    }
    const { person } = await identifyPerson(this.ports, email);
    const granted = await grantRole(this.ports, { programId, role, personId: person.id, actorId: viewer.personId });
    if (!granted.isOk) throw notFound('program');
    return { person: toPerson(person), userErrors: [] };
  }
}
