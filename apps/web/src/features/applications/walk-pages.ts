/** A page of anything, with the way to the next. */
export interface WalkedPage {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

/** Asks for one page after the other to the end, and hands each over. False when one did not come. */
export async function walkPages<Page>(
  ask: (after: string | null) => Promise<Page | null | undefined>,
  take: (page: Page) => WalkedPage,
): Promise<boolean> {
  let after: string | null = null;
  for (;;) {
    const page = await ask(after);
    if (!page) return false;
    const { hasNextPage, endCursor } = take(page);
    if (!hasNextPage) return true;
    after = endCursor ?? null;
  }
}
