/** The text of a field with a merge tag where its cursor stands, in place of what is selected. The cursor follows it. */
export function putIn(field: HTMLTextAreaElement, name: string): string {
  const tag = `{{ ${name} }}`;
  const { selectionStart: start, selectionEnd: end, value } = field;
  requestAnimationFrame(() => {
    field.focus();
    field.setSelectionRange(start + tag.length, start + tag.length);
  });
  return value.slice(0, start) + tag + value.slice(end);
}
