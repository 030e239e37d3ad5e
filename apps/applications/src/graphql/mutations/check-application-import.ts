import { notFound, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { ApplicationRole as RoleName } from '../../domain/applicant-facts';
import { checkApplicationImport, type CheckApplicationImportRejection } from '../../usecases/check-application-import';
import type { ImportPorts } from '../../usecases/import-ports';
import { applicationErrorCodes, sentenceOf } from '../application-error-codes';
import { ApplicationImportType, toApplicationImport } from '../application-import.type';
import { requireCoordinatorOfCycle } from '../coordinate';
import { FileText } from '../file-text';
import type { ProgramBatches } from '../program-batches';
import { ApplicationRole } from '../program-enums';

@InputType({ description: 'A file of applications. Give `csv` or `csvBase64`.' })
export class CheckApplicationImportInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => ApplicationRole, { description: 'The side that the file is for.' })
  role!: RoleName;

  @Field(() => String, { description: 'Its name, for people to tell files apart.' })
  fileName!: string;

  @Field(() => FileText, { nullable: true, description: 'Its text.' })
  csv?: string | null;

  @Field(() => FileText, { nullable: true, description: 'Its bytes in base64: bytes that are no UTF-8 are found.' })
  csvBase64?: string | null;
}

const codes = applicationErrorCodes('CheckApplicationImportErrorCode', [
  'CYCLE_TAKES_NO_FILES',
  'FILE_TOO_LARGE',
  'FILE_NAME_INVALID',
  'FILE_AMBIGUOUS',
  'FILE_NOT_BASE64',
]);

@ObjectType({ implements: UserError, description: 'Why the file was not even checked.' })
export class CheckApplicationImportError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;

  @Field(() => Int, { nullable: true, description: 'Bytes that a file may have, for FILE_TOO_LARGE.' })
  mostBytes?: number | null;
}

@ObjectType({ description: 'What the file would do, or why it was not checked.' })
export class CheckApplicationImportPayload {
  @Field(() => ApplicationImportType, {
    nullable: true,
    description: 'What it would write, and every bad row. Nothing is written yet. Null when it was refused.',
  })
  applicationImport?: ApplicationImportType | null;

  @Field(() => [CheckApplicationImportError], { description: 'Empty when it was checked.' })
  userErrors!: CheckApplicationImportError[];
}

@Resolver()
export class CheckApplicationImportMutation {
  constructor(
    private readonly ports: ImportPorts,
    private readonly batches: ProgramBatches,
  ) {}

  @Mutation(() => CheckApplicationImportPayload, {
    description:
      'Says what a CSV file of applications would do, without doing it: at most 10,000 rows and 4 MB, columns named as the ' +
      'keys of the questions, several values of a cell parted by semicolons. For coordinators.',
  })
  async checkApplicationImport(
    @Arg('input', () => CheckApplicationImportInput, { description: 'The file.' }) input: CheckApplicationImportInput,
    @Ctx() context: SubgraphContext,
  ): Promise<CheckApplicationImportPayload> {
    const { personId: actorId } = await requireCoordinatorOfCycle(context, this.batches, input.cycleId);
    const { cycleId, role, fileName } = input;
    const file = decode(input);
    if ('code' in file) return { userErrors: [file] };
    const checked = await checkApplicationImport(this.ports, { actorId, cycleId, role, fileName, ...file });
    if (checked.isOk) return { applicationImport: toApplicationImport(checked.value), userErrors: [] };
    return { userErrors: [errorOf(checked.rejection)] };
  }
}

function decode({
  csv,
  csvBase64,
}: CheckApplicationImportInput): { text: string; byteLength: number } | CheckApplicationImportError {
  if ((csv == null) === (csvBase64 == null))
    return { code: 'FILE_AMBIGUOUS', message: sentenceOf('FILE_AMBIGUOUS'), field: ['csv'] };
  if (csv != null) return { text: csv, byteLength: Buffer.byteLength(csv) };
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(csvBase64!))
    return { code: 'FILE_NOT_BASE64', message: sentenceOf('FILE_NOT_BASE64'), field: ['csvBase64'] };
  const bytes = Buffer.from(csvBase64!, 'base64');
  return { text: bytes.toString('utf8'), byteLength: bytes.length };
}

function errorOf(rejection: CheckApplicationImportRejection): CheckApplicationImportError {
  switch (rejection.reason) {
    case 'unknown-cycle':
      throw notFound('cycle');
    case 'cycle-takes-no-files':
      return { code: 'CYCLE_TAKES_NO_FILES', message: sentenceOf('CYCLE_TAKES_NO_FILES'), field: ['cycleId'] };
    case 'file-too-large': {
      const { mostBytes } = rejection;
      return { code: 'FILE_TOO_LARGE', message: 'A file has at most 4 MB: split it.', field: ['csv'], mostBytes };
    }
    case 'file-name-unfit':
      return { code: 'FILE_NAME_INVALID', message: sentenceOf('FILE_NAME_INVALID'), field: ['fileName'] };
  }
}
