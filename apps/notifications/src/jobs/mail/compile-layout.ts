import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mjml2html from 'mjml';

/** The layout as the HTML that is committed: mail is sent without MJML at hand. Throws on a fault of the layout. */
export async function compileLayout(): Promise<string> {
  const source = readFileSync(join(__dirname, 'layout.mjml'), 'utf8');
  const { html, errors } = await mjml2html(source, { validationLevel: 'strict', keepComments: false });
  if (errors.length > 0) throw new Error(errors.map((error) => error.formattedMessage).join('\n'));
  const lines = html
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const quoted = lines.map((line) => `  ${JSON.stringify(line)},`).join('\n');
  return `// Made from layout.mjml by compile-layout.ts; a spec fails when the two differ.\nexport const LAYOUT = [\n${quoted}\n].join('\\n');\n`;
}

if (require.main === module)
  void compileLayout().then((text) => writeFileSync(join(__dirname, 'generated/layout.ts'), text));
