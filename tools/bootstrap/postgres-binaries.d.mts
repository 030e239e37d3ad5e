export function postgresAccount(): { readonly uid?: number; readonly gid?: number };
export function findPostgres(checkout: string): string;
export function linkLibraries(native: string): void;
export function isReachableForOthers(folder: string): boolean;
export function reachableTemporaryFolder(options?: { readonly isKept?: boolean }): string;
export function reachableBinaries(native: string): string;
