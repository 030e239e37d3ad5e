import { forbidden, requirePerson, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { NoticeTemplate } from '../../domain/notice-rule';
import { mayRunNotices } from '../../domain/policies';
import { previewNotice, type PreviewPorts } from '../../usecases/preview-notice';
import { NoticePreview } from '../notice-preview.type';
import { noticeTemplateEnum } from '../notice-template.enum';
import type { ReadBatches } from '../read-batches';

@Resolver()
export class PreviewNoticeQuery {
  constructor(
    private readonly ports: PreviewPorts,
    private readonly batches: ReadBatches,
  ) {}

  @Query(() => NoticePreview, {
    nullable: true,
    description:
      'A notice with a real person’s words and dates; nothing is sent. Null when it could not concern that person, when the two could not be a pair (each needs an accepted application, one on each side), and for an unknown cycle. For coordinators.',
  })
  async previewNotice(
    @Arg('cycleId', () => ID, { description: 'The cycle.' }) cycleId: string,
    @Arg('template', () => noticeTemplateEnum, { description: 'Which notice.' }) template: NoticeTemplate,
    @Arg('personId', () => ID, { description: 'As whom to read it.' }) personId: string,
    @Arg('counterpartId', () => ID, {
      nullable: true,
      description:
        'For a notice about a match that does not exist yet: the person to be matched with. The letter is written as if the two were announced now; of a pair that was announced it is the real one.',
    })
    counterpartId: string | null,
    @Ctx() context: SubgraphContext,
  ): Promise<NoticePreview | null> {
    const viewer = requirePerson(context);
    const programId = await context.load(this.batches.programsOfCycles, cycleId);
    if (programId === null) return null;
    if (!mayRunNotices(viewer, programId)) throw forbidden('The notices of a cycle are for its coordinators.');
    const preview = await previewNotice(this.ports, {
      cycleId,
      template,
      personId,
      counterpartId: counterpartId ?? null,
    });
    return preview.isOk ? preview.value : null;
  }
}
