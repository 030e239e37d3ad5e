import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mjml2html from 'mjml';

/** The layout as HTML, one element a line. Throws on a fault of the layout. */
export async function compileLayout(): Promise<string> {
  const source = readFileSync(join(__dirname, 'layout.mjml'), 'utf8');
  const { html, errors } = await mjml2html(source, { validationLevel: 'strict', keepComments: false });
  if (errors.length > 0) throw new Error(errors.map((error) => error.formattedMessage).join('\n'));
  const lines = html.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** The HTML is committed as a module: mail is sent without MJML at hand, and the build copies nothing but code. */
function asModule(html: string): string {
  const lines = html.split('\n').map((line) => `  ${JSON.stringify(line)},`);
  const head = '// Made from layout.mjml by compile-layout.ts; a spec fails when the two differ.';
  return `${head}\nexport const LAYOUT = [\n${lines.join('\n')}\n].join('\\n');\n`;
}

if (require.main === module)
  void compileLayout().then((html) => writeFileSync(join(__dirname, 'generated/layout.ts'), asModule(html)));
