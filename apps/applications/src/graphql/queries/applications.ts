import { forbidden, requirePerson, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { coordinates } from '../../domain/application-policies';
import { noDemographics } from '../../domain/demographics';
import type { ApplicationReads } from '../../usecases/application-reads';
import type { DemographicsReader } from '../../usecases/application-stores';
import type { ApplicationBatches } from '../application-batches';
import { ApplicationImportType, toApplicationImport } from '../application-import.type';
import { DemographicsType } from '../application-parts.type';
import { ApplicationType, toApplication } from '../application.type';

/** One application, one's own applications, one file. */
@Resolver()
export class ApplicationQueries {
  constructor(
    private readonly reads: ApplicationReads,
    private readonly batches: ApplicationBatches,
    private readonly demographics: DemographicsReader,
  ) {}

  @Query(() => ApplicationType, {
    nullable: true,
    description: 'An application by its id; null when there is none, FORBIDDEN when it is not for the viewer.',
  })
  async application(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ApplicationType | null> {
    requirePerson(context);
    const seen = await context.load(this.batches.applications, id);
    if (!seen) return null;
    if (!seen.audience) throw forbidden('This application is not yours to read.');
    return toApplication(seen.application, seen.audience);
  }

  @Query(() => [ApplicationType], { description: "The viewer's applications of all cycles, newest first." })
  async myApplications(@Ctx() context: SubgraphContext): Promise<ApplicationType[]> {
    const { personId } = requirePerson(context);
    return (await this.reads.ofPerson(personId)).map((application) => toApplication(application, 'SELF'));
  }

  @Query(() => DemographicsType, {
    nullable: true,
    description:
      'What the viewer said of themselves with an application; null for an unknown one. Each reading is noted.',
  })
  async myDemographics(
    @Arg('applicationId', () => ID, { description: 'The application.' }) applicationId: string,
    @Ctx() context: SubgraphContext,
  ): Promise<DemographicsType | null> {
    const { personId: actorId } = requirePerson(context);
    const seen = await context.load(this.batches.applications, applicationId);
    if (!seen) return null;
    if (seen.audience !== 'SELF') throw forbidden('What somebody says of themselves is read by them alone.');
    const at = (await context.load(this.batches.now, 'now'))!;
    const found = await this.demographics.read([seen.application], { actorId, purpose: 'own', at });
    return { ...(found.get(seen.application.id) ?? noDemographics) };
  }

  @Query(() => ApplicationImportType, {
    nullable: true,
    description: 'A checked or written file by its id; null when there is none. For coordinators.',
  })
  async applicationImport(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ApplicationImportType | null> {
    const viewer = requirePerson(context);
    const [found] = await this.reads.imports([id]);
    if (!found) return null;
    if (!coordinates(viewer, found.programId)) throw forbidden('Files are for coordinators of the program.');
    return toApplicationImport(found);
  }
}
