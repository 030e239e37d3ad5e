import type { MigrationClass } from '@bookends/persistence';
import { SignIn1763900000000 } from './sign-in-1763900000000';

/** The migrations of schema `auth`, in their order. */
export const migrations: readonly MigrationClass[] = [SignIn1763900000000];
