import { encodeCursor, notFound, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { ApplicationRole as RoleName } from '../../domain/applicant-facts';
import type { ApplicationReads } from '../../usecases/application-reads';
import { exportApplications, type ExportPorts } from '../../usecases/export-applications';
import { requireCoordinatorOfCycle } from '../coordinate';
import { FileText } from '../file-text';
import { placeOf } from '../place-cursor';
import type { ProgramBatches } from '../program-batches';
import { ApplicationRole } from '../program-enums';

@ObjectType({ description: 'A page of a CSV file: the pages in their order, one after the other, are the file.' })
export class ApplicationsCsvPage {
  @Field(() => FileText, { description: 'Its lines; those of the first page begin with the header.' })
  text!: string;

  @Field(() => Int, { description: 'How many applications it has.' })
  rowCount!: number;

  @Field(() => Boolean, { description: 'More follow; ask for them with `after: endCursor`.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'For `after`; null when there are no applications.' })
  endCursor!: string | null;
}

/** The applications of a cycle as a file. */
@Resolver()
export class ApplicationsCsvQuery {
  constructor(
    private readonly ports: ExportPorts,
    private readonly reads: ApplicationReads,
    private readonly batches: ProgramBatches,
  ) {}

  @Query(() => ApplicationsCsvPage, {
    description:
      'The submitted applications of one side as CSV, five hundred a page, without demographics. Importing it again changes ' +
      'nothing. For coordinators; noted in the audit log.',
  })
  async applicationsCsv(
    @Arg('cycleId', () => ID, { description: 'The cycle.' }) cycleId: string,
    @Arg('role', () => ApplicationRole, { description: 'The side.' }) role: RoleName,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Ctx() context: SubgraphContext,
  ): Promise<ApplicationsCsvPage> {
    const { personId: actorId } = await requireCoordinatorOfCycle(context, this.batches, cycleId);
    const [place = null] = placeOf(after, 1) ?? [];
    const page = await exportApplications(this.ports, this.reads, { actorId, cycleId, role, after: place });
    if (!page) throw notFound('cycle');
    const { text, rowCount, hasNextPage, last } = page;
    return { text, rowCount, hasNextPage, endCursor: last && encodeCursor(last) };
  }
}
