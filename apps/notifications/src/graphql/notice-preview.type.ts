import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A notice as one person would get it now.' })
export class NoticePreview {
  @Field(() => String, { description: 'Its subject line.' })
  subject!: string;

  @Field(() => String, { description: 'What mail programs with HTML show.' })
  html!: string;

  @Field(() => String, { description: 'What other mail programs show.' })
  text!: string;
}
