import type { ImportPorts } from './import-ports';

/** The refused rows of a checked file, for whoever had it checked; null for others, and once the file is forgotten. */
export const readRejectedRows = (
  { unitOfWork }: Pick<ImportPorts, 'unitOfWork'>,
  of: { readonly importId: string; readonly personId: string },
): Promise<string | null> => unitOfWork.run(({ imports }) => imports.readRejected(of.importId, of.personId));
