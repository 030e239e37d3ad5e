/** After a step that changes the whole page, the reader goes on from its heading. */
export function focusTitle(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}
