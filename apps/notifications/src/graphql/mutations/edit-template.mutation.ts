import { requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { NoticeTemplate } from '../../domain/notice-rule';
import type { NoticePorts } from '../../usecases/change-notice';
import { editTemplate, type LetterCheck } from '../../usecases/edit-template';
import type { NoticeReads } from '../../usecases/notice-reads';
import { noticeTemplateEnum } from '../notice-template.enum';
import type { ReadBatches } from '../read-batches';
import { readScheduledNotice } from '../schedule-reader';
import { ScheduledNotice } from '../scheduled-notice.type';
import { editTemplateCodes, toTemplateErrors } from '../template-errors';

@InputType({ description: 'A cycle’s own words for a notice.' })
export class EditTemplateInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => noticeTemplateEnum, { description: 'The notice.' })
  template!: NoticeTemplate;

  @Field(() => String, { description: 'Subject line, a Liquid template of at most 200 characters.' })
  subject!: string;

  @Field(() => String, {
    description:
      'Body, a Liquid template of at most 10,000 characters: plain paragraphs, lists with `- `, buttons as `[Label](address)`.',
  })
  body!: string;

  @Field(() => Int, { nullable: true, description: 'The version that you read; CONFLICT when it is not the latest.' })
  version?: number | null;
}

@ObjectType({ implements: UserError, description: 'Why the words were not kept.' })
export class EditTemplateError extends UserError {
  @Field(() => editTemplateCodes, { description: 'Why.' })
  code!: keyof typeof editTemplateCodes;

  @Field(() => Int, { nullable: true, description: 'The line of the template, counted from 1; null without one.' })
  line?: number | null;

  @Field(() => String, { nullable: true, description: 'The variable that is not there, for UNKNOWN_VARIABLE.' })
  variable?: string | null;

  @Field(() => Int, { nullable: true, description: 'The most characters, for TEXT_TOO_LONG.' })
  limit?: number | null;
}

@ObjectType({ description: 'The notice in the schedule with its new words, or why they were not kept.' })
export class EditTemplatePayload {
  @Field(() => ScheduledNotice, { nullable: true, description: 'The notice as it is now; null when refused.' })
  scheduledNotice?: ScheduledNotice | null;

  @Field(() => [EditTemplateError], { description: 'Empty when the words were kept.' })
  userErrors!: EditTemplateError[];
}

@Resolver()
export class EditTemplateMutation {
  constructor(
    private readonly ports: NoticePorts & { readonly letters: LetterCheck },
    private readonly reads: NoticeReads,
    private readonly batches: ReadBatches,
  ) {}

  @Mutation(() => EditTemplatePayload, {
    description: 'Gives a notice other words in one cycle, if they can be written out. For coordinators.',
  })
  async editTemplate(
    @Arg('input', () => EditTemplateInput, { description: 'The words.' }) input: EditTemplateInput,
    @Ctx() context: SubgraphContext,
  ): Promise<EditTemplatePayload> {
    const viewer = requirePerson(context);
    const programId = await context.load(this.batches.programsOfCycles, input.cycleId);
    const version = input.version ?? null;
    const edited = await editTemplate(this.ports, { ...input, version, programId, viewer });
    if (!edited.isOk) return { userErrors: toTemplateErrors(edited.rejection) };
    return { scheduledNotice: await readScheduledNotice(this.reads, input.cycleId, input.template), userErrors: [] };
  }
}
