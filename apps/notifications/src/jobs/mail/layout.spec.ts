import { compileLayout } from './compile-layout';
import { LAYOUT } from './generated/layout';
import { createLetterWriter } from './letter-writer';

const words = { subject: 'Hi {{ name }}', body: 'Dear {{ name }},\n\n- one\n- two\n\n[Open]({{ link }})\n\nBye' };
const frame = { sender: 'ALSC & friends', unsubscribeUrl: null };

describe('a letter as it is read', () => {
  it('has the layout of layout.mjml', async () => {
    expect(LAYOUT).toBe(await compileLayout());
  });

  const write = async (values: Record<string, unknown>, own = words) => {
    const letter = await createLetterWriter().write(own, values, frame);
    return letter.isOk ? letter.value : { subject: '', html: '', text: letter.rejection.message };
  };

  it('says the same in HTML and in plain text', async () => {
    const { subject, html, text } = await write({ name: 'Ana', link: 'https://m.example.org/x' });
    expect(subject).toBe('Hi Ana');
    expect(text).toBe('Dear Ana,\n\n- one\n- two\n\nOpen:\nhttps://m.example.org/x\n\nBye\n');
    expect(html).toContain('<ul><li>one</li><li>two</li></ul>');
    expect(html).toContain('<a href="https://m.example.org/x">Open</a>');
    expect(html).toContain('ALSC &amp; friends');
    expect(html).not.toMatch(/\{\{ ?(title|sender|content|footer)/);
  });

  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;'],
    ['"><img src=x>', '&quot;&gt;&lt;img'],
    ['{{ content }}', '{{ content }}'],
  ])('shows %s as text', async (name, shown) => {
    const { html } = await write({ name, link: 'https://x/y' });
    expect(html).toContain(`Dear ${shown}`);
    expect(html).not.toMatch(/<script|<img/);
  });

  it.each(['x\n\n[Click me](https://evil.example)\n\ny', 'x\n\n- a\n- b'])(
    'makes neither a button nor a list of what a person typed: %j',
    async (message) => {
      const { html } = await write({ message }, { subject: 'S', body: '{{ message }}' });
      expect(html).not.toMatch(/<a href="https:\/\/evil|<ul>/);
    },
  );

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://x/ y'])('makes no button to %s', async (link) => {
    expect((await write({ name: 'Ana', link })).html).not.toContain('<a href');
  });

  it('keeps a subject on one line and does not escape it', async () => {
    const { subject } = await write({ name: "O'Neil & co\r\nBcc: all@example.org", link: 'https://x/y' });
    expect(subject).toBe("Hi O'Neil & co Bcc: all@example.org");
  });

  it('is not written when a variable is missing', async () => {
    expect((await write({ name: 'Ana' })).text).toContain('undefined variable: link');
  });
});
