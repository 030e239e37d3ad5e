import type { ApplicationState } from './generated/graphql';
import { NOTHING_READ, withPage, withStates, type RowPage, type RowPages } from './row-pages';

export type AskForPage = (after: string | null, first: number) => Promise<RowPage | null>;

export interface Reading {
  readonly pages: RowPages;
  /** A page did not come; what was read before is still there. */
  readonly isFailed: boolean;
}

export interface RowReader {
  /** Reads on until there are so many rows, one page after the other. */
  want(count: number): void;
  /** After a failure: from where it stopped. */
  again(): void;
  decided(states: ReadonlyMap<string, ApplicationState>): void;
  stop(): void;
}

/** The first page is small, so that something is there at once. */
const FIRST_PAGE = 50;
const NEXT_PAGES = 100;

/** Reads a list page by page as far as it is looked at, and tells after each page. */
export function createRowReader(ask: AskForPage, tell: (reading: Reading) => void): RowReader {
  let pages = NOTHING_READ;
  let wanted = 1;
  let isReading = false;
  let isFailed = false;
  let isStopped = false;
  const read = async (): Promise<void> => {
    if (isReading || isFailed) return;
    isReading = true;
    while (!isStopped && !isFailed && !pages.isComplete && pages.rows.length < wanted) {
      const page = await ask(pages.endCursor, pages.rows.length === 0 ? FIRST_PAGE : NEXT_PAGES);
      if (isStopped) return;
      isFailed = page === null;
      if (page !== null) pages = withPage(pages, page);
      tell({ pages, isFailed });
    }
    isReading = false;
  };
  void read();
  return {
    want(count) {
      wanted = Math.max(wanted, count);
      void read();
    },
    again() {
      isFailed = false;
      void read();
    },
    decided(states) {
      pages = withStates(pages, states);
      tell({ pages, isFailed });
    },
    stop() {
      isStopped = true;
    },
  };
}
