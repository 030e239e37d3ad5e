import { GraphQLURL } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { resourceAudiences, type ResourceAudience } from '../domain/resource';

export const ResourceAudienceEnum = Object.fromEntries(resourceAudiences.map((key) => [key, key])) as {
  readonly [Key in ResourceAudience]: Key;
};
registerEnumType(ResourceAudienceEnum, {
  name: 'ResourceAudience',
  description: 'Who reads a resource. Coordinators and liaisons read all of them.',
  valuesConfig: {
    EVERYBODY: { description: 'Everybody, signed in or not.' },
    PARTICIPANTS: { description: 'Whoever is or was in a pair of the program.' },
    MENTORS: { description: 'Whoever is or was a mentor in it.' },
    MENTEES: { description: 'Whoever is or was a mentee in it.' },
  },
});

@ObjectType('Resource', { description: 'A thing to read, kept by the coordinators of a program.' })
export class ResourceType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What one finds there; empty when the title says it.' })
  description!: string;

  @Field(() => GraphQLURL, { description: 'Where it is: an address of the web.' })
  url!: string;

  @Field(() => ResourceAudienceEnum, { description: 'Who reads it.' })
  audience!: ResourceAudience;
}
