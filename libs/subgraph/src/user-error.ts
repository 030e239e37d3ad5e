import { Field, InterfaceType } from 'type-graphql';

/** The business "no" of a mutation, in the form that every mutation shares. */
@InterfaceType({
  description:
    'A refusal by a rule of the program. Show `message`, attach it at `field`, switch on `code` of the concrete type.',
})
export abstract class UserError {
  @Field(() => String, { description: 'A sentence for the person who asked.' })
  message!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Path of the input that it is about; null when it is about none in particular.',
  })
  field?: string[] | null;
}
