import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Program } from '../domain/program';

@ObjectType('Objective', { description: 'Something that the program wants to reach; goals are tagged with it.' })
export class ObjectiveType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its number, from 1.' })
  position!: number;

  @Field(() => String, { description: 'Its words.' })
  text!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('Program', { description: "An association's standing offer of mentoring." })
export class ProgramType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name in addresses, unique in the installation.' })
  slug!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it is, for whoever wonders whether to apply.' })
  description!: string;

  @Field(() => String, { description: 'The IANA time zone in which its days begin and end.' })
  timeZone!: string;

  @Field(() => [ObjectiveType], { description: 'Its objectives, in their order.' })
  objectives!: ObjectiveType[];
}

export const toProgram = (program: Program): ProgramType => ({ ...program, objectives: [...program.objectives] });
