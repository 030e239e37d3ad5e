import { connectionOf } from '@bookends/subgraph';
import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Application } from '../domain/application';
import type { Audience } from '../domain/application-policies';
import { ApplicationState } from './application-enums';
import { ApplicationRole } from './program-enums';

@Directive('@key(fields: "id")')
@ObjectType('Application', {
  description:
    'One person, one side, one cycle. For the applicant, coordinators, reviewers who were assigned it (without who it is), ' +
    'and the counterpart of an announced match (shared answers).',
})
export class ApplicationType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ApplicationRole, { description: 'The side.' })
  role!: string;

  @Field(() => ApplicationState, { description: 'How far it is.' })
  state!: string;

  @Field(() => Int, { description: 'Rises with every saved change; `saveApplication` wants the one that was read.' })
  version!: number;

  @Field(() => Boolean, { description: 'It came from a file that a coordinator imported.' })
  isImported!: boolean;

  @Field(() => GraphQLDateTime, { description: 'When it was begun.' })
  startedAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When it was last saved.' })
  savedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was submitted; null before.' })
  submittedAt!: Date | null;

  /** For the resolvers of the other fields; not part of the schema. */
  application!: Application;
  audience!: Audience;
}

export const ApplicationConnection = connectionOf(ApplicationType, 'Application');

/** An application as somebody in this quality reads it. */
export function toApplication(application: Application, audience: Audience): ApplicationType {
  const { id, role, state, version, isImported, startedAt, savedAt, submittedAt } = application;
  return { id, role, state, version, isImported, startedAt, savedAt, submittedAt, application, audience };
}
