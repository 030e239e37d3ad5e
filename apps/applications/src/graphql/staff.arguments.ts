import { ArgsType, Field, Int } from 'type-graphql';
import type { ProgramRole as RoleName } from '../domain/role-grant';
import { ProgramRole } from './program-enums';

/** Which of the people who hold a role are asked for. */
@ArgsType()
export class StaffArguments {
  @Field(() => String, { nullable: true, description: 'Only where name or address have this in them.' })
  search?: string | null;

  @Field(() => ProgramRole, { nullable: true, description: 'Only who holds this role.' })
  role?: RoleName | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last one seen.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many, at most 100.' })
  first?: number | null;
}
