import { ApplicationImportRow } from './application-import.row';
import { ApplicationRow } from './application.row';
import { ReviewRow } from './review.row';

/** The rows of the applicant side that TypeORM reads. */
export const applicationEntities = [ApplicationRow, ReviewRow, ApplicationImportRow];
