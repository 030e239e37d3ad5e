import { forbidden, notFound, requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayGrantRoles } from '../../domain/program-policies';
import type { ProgramRole as ProgramRoleKey } from '../../domain/role-grant';
import { revokeRole } from '../../usecases/change-role';
import type { ProgramPorts } from '../../usecases/program-stores';
import { ProgramRole } from '../program-enums';
import { registerErrorCodes } from '../program-error-codes';

@InputType({ description: 'Who loses which role.' })
export class RevokeRoleInput {
  @Field(() => ID, { description: 'The program.' })
  programId!: string;

  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => ProgramRole, { description: 'The role.' })
  role!: ProgramRoleKey;
}

const codes = registerErrorCodes('RevokeRoleErrorCode', ['LAST_COORDINATOR']);

@ObjectType({ implements: UserError, description: 'Why the role was not taken.' })
export class RevokeRoleError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;
}

@ObjectType({ description: 'That the role is not held any more, or why it still is.' })
export class RevokeRolePayload {
  @Field(() => ID, { nullable: true, description: 'Whose role was taken; null when it was refused.' })
  personId?: string | null;

  @Field(() => [RevokeRoleError], { description: 'Empty when it was taken.' })
  userErrors!: RevokeRoleError[];
}

@Resolver()
export class RevokeRoleMutation {
  constructor(private readonly ports: ProgramPorts) {}

  @Mutation(() => RevokeRolePayload, {
    description: 'Takes a role from somebody and ends their sessions. For coordinators and administrators.',
  })
  async revokeRole(
    @Arg('input', () => RevokeRoleInput, { description: 'Who loses which role.' }) input: RevokeRoleInput,
    @Ctx() context: SubgraphContext,
  ): Promise<RevokeRolePayload> {
    const viewer = requirePerson(context);
    if (!mayGrantRoles(viewer, input.programId)) throw forbidden('Roles are taken by coordinators of the program.');
    const revoked = await revokeRole(this.ports, { ...input, actorId: viewer.personId });
    if (revoked.isOk) return { personId: input.personId, userErrors: [] };
    switch (revoked.rejection.reason) {
      case 'unknown-program':
        throw notFound('program');
      case 'unknown-person':
        throw notFound('person');
      case 'last-coordinator': {
        const message = 'This is the last coordinator: give the role to somebody else first.';
        return { userErrors: [{ code: codes.LAST_COORDINATOR, message, field: ['role'] }] };
      }
    }
  }
}
