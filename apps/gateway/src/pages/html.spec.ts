import { html } from './html';

describe('a piece of a page', () => {
  it('shows what is put into it as text, in elements and in attributes', () => {
    const nasty = `"><script>alert('x')</script>&`;
    const { text } = html`<p title="${nasty}">${nasty}</p>`;
    expect(text).not.toMatch(/<script|alert\('/);
    expect(text.match(/"/g)).toHaveLength(2);
    expect(text).toContain('&#60;script&#62;');
  });

  it('takes pieces of pages as they are, and lists of them', () => {
    const rows = [html`<li>${1}</li>`, html`<li>a</li>`];
    expect(
      html`<ul>
        ${rows}
      </ul>`.text.replace(/\s/g, ''),
    ).toBe('<ul><li>1</li><li>a</li></ul>');
  });

  it('shows nothing for what is not there', () => {
    expect(html`<p>${null}${false}</p>`.text).toBe('<p></p>');
  });
});
