import { requirePerson, type SubgraphContext } from '@bookends/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ImportPorts } from '../usecases/import-ports';
import { readRejectedRows } from '../usecases/read-rejected-rows';
import { ApplicationImportType } from './application-import.type';

/** What of a checked file is read apart. */
@Resolver(() => ApplicationImportType)
export class ApplicationImportResolver {
  constructor(private readonly ports: Pick<ImportPorts, 'unitOfWork'>) {}

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The rows that are left out, as a CSV file with what is wrong with each in its first column, `why_refused`: mended, it ' +
      'can be imported as it is. Null when no row is, for everybody but who had the file checked (it is theirs), and once ' +
      'the file was confirmed and forgotten.',
  })
  async rejectedCsv(@Root() { id }: ApplicationImportType, @Ctx() context: SubgraphContext): Promise<string | null> {
    const { personId } = requirePerson(context);
    return readRejectedRows(this.ports, { importId: id, personId });
  }
}
