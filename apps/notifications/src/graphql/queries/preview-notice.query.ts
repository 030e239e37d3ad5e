import { forbidden, requirePerson, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { NoticeTemplate } from '../../domain/notice-rule';
import { mayRunNotices } from '../../domain/policies';
import { previewNotice, type PreviewPorts } from '../../usecases/preview-notice';
import { noticeTemplateEnum } from '../notice-template.enum';
import type { ReadBatches } from '../read-batches';

@ObjectType({ description: 'A notice as one person would get it now.' })
export class NoticePreview {
  @Field(() => String, { description: 'Its subject line.' })
  subject!: string;

  @Field(() => String, { description: 'What mail programs with HTML show.' })
  html!: string;

  @Field(() => String, { description: 'What other mail programs show.' })
  text!: string;
}

@Resolver()
export class PreviewNoticeQuery {
  constructor(
    private readonly ports: PreviewPorts,
    private readonly batches: ReadBatches,
  ) {}

  @Query(() => NoticePreview, {
    nullable: true,
    description:
      'A notice with a real person’s words and dates; nothing is sent. Null when it could not concern that person, and for an unknown cycle. For coordinators.',
  })
  async previewNotice(
    @Arg('cycleId', () => ID, { description: 'The cycle.' }) cycleId: string,
    @Arg('template', () => noticeTemplateEnum, { description: 'Which notice.' }) template: NoticeTemplate,
    @Arg('personId', () => ID, { description: 'As whom to read it.' }) personId: string,
    @Ctx() context: SubgraphContext,
  ): Promise<NoticePreview | null> {
    const viewer = requirePerson(context);
    const programId = await context.load(this.batches.programsOfCycles, cycleId);
    if (programId === null) return null;
    if (!mayRunNotices(viewer, programId)) throw forbidden('The notices of a cycle are for its coordinators.');
    const preview = await previewNotice(this.ports, { cycleId, template, personId });
    return preview.isOk ? preview.value : null;
  }
}
