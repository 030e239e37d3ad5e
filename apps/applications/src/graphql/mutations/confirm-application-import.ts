import { forbidden, notFound, requirePerson, UserError, type SubgraphContext } from '@bookends/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { coordinates } from '../../domain/application-policies';
import type { ApplicationReads } from '../../usecases/application-reads';
import {
  confirmApplicationImport,
  type ConfirmApplicationImportRejection,
} from '../../usecases/confirm-application-import';
import type { ImportPorts } from '../../usecases/import-ports';
import { applicationErrorCodes, sentenceOf } from '../application-error-codes';
import { ApplicationImportType, toApplicationImport } from '../application-import.type';

@InputType({ description: 'The checked file that is written.' })
export class ConfirmApplicationImportInput {
  @Field(() => ID, { description: 'The import, from `checkApplicationImport`.' })
  importId!: string;
}

const codes = applicationErrorCodes('ConfirmApplicationImportErrorCode', ['FILE_UNREADABLE', 'POOL_CHANGED']);

@ObjectType({ implements: UserError, description: 'Why nothing was written.' })
export class ConfirmApplicationImportError extends UserError {
  @Field(() => codes, { description: 'Why.' })
  code!: keyof typeof codes;
}

@ObjectType({ description: 'The import that is written, or why nothing was written.' })
export class ConfirmApplicationImportPayload {
  @Field(() => ApplicationImportType, {
    nullable: true,
    description: 'As written, or as far as it is; null when it was refused.',
  })
  applicationImport?: ApplicationImportType | null;

  @Field(() => [ConfirmApplicationImportError], { description: 'Empty when it was written.' })
  userErrors!: ConfirmApplicationImportError[];
}

@Resolver()
export class ConfirmApplicationImportMutation {
  constructor(
    private readonly ports: ImportPorts,
    private readonly reads: ApplicationReads,
  ) {}

  @Mutation(() => ConfirmApplicationImportPayload, {
    description:
      'Writes exactly what the check showed, all of it or nothing; rejected rows are left out. Refused when applications ' +
      'changed since. A large file answers CONFIRMING and goes on by itself: ask `applicationImport` until it is ' +
      'CONFIRMED, or OUTDATED. Confirmed before: unchanged. For coordinators.',
  })
  async confirmApplicationImport(
    @Arg('input', () => ConfirmApplicationImportInput, { description: 'Which.' }) input: ConfirmApplicationImportInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ConfirmApplicationImportPayload> {
    const viewer = requirePerson(context);
    const [found] = await this.reads.imports([input.importId]);
    if (!found) throw notFound('import');
    if (!coordinates(viewer, found.programId)) throw forbidden('This is for coordinators of the program.');
    const { importId } = input;
    const confirmed = await confirmApplicationImport(this.ports, { importId, actorId: viewer.personId });
    if (confirmed.isOk) return { applicationImport: toApplicationImport(confirmed.value), userErrors: [] };
    return { userErrors: [errorOf(confirmed.rejection)] };
  }
}

function errorOf(rejection: ConfirmApplicationImportRejection): ConfirmApplicationImportError {
  switch (rejection.reason) {
    case 'unknown-import':
      throw notFound('import');
    case 'file-unreadable':
      return { code: 'FILE_UNREADABLE', message: sentenceOf('FILE_UNREADABLE'), field: ['importId'] };
    case 'pool-changed':
      return { code: 'POOL_CHANGED', message: sentenceOf('POOL_CHANGED'), field: ['importId'] };
  }
}
