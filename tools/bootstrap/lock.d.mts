import type { ProcessRecord } from './processes.mjs';

export type Holder = ProcessRecord & Readonly<Record<string, string | number | undefined>>;

export function takeLock(
  file: string,
  facts?: Readonly<Record<string, string | number>>,
):
  | { readonly release: () => void; readonly holder?: undefined }
  | { readonly holder: Holder; readonly release?: undefined };

export function readLock(file: string): Holder | undefined;
