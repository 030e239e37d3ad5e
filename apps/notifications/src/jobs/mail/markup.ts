/** A letter's body as paragraphs, lists and buttons. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'button'; readonly label: string; readonly url: string };

const BUTTON = /^\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)$/;

/**
 * Makes a value harmless as markup: what somebody typed into a form never becomes a button or a list of ours. Undone
 * when the text is read into blocks.
 */
export function shield(value: string): string {
  return value.replaceAll('[', SHIELDED_BRACKET).replace(/^-/gm, SHIELDED_DASH);
}

const SHIELDED_BRACKET = '\uE000';
const SHIELDED_DASH = '\uE001';
const unshield = (text: string): string => text.replaceAll(SHIELDED_BRACKET, '[').replaceAll(SHIELDED_DASH, '-');

/** Reads a body: empty lines part the blocks. Total: whatever is not a button or a list is a paragraph. */
export function readBlocks(body: string): Block[] {
  return body
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(readBlock);
}

function readBlock(text: string): Block {
  const button = BUTTON.exec(text);
  if (button) return { kind: 'button', label: unshield(button[1]!), url: button[2]! };
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.every((line) => line.startsWith('- ')))
    return { kind: 'list', items: lines.map((line) => unshield(line.slice(2))) };
  return { kind: 'paragraph', lines: lines.map(unshield) };
}

/** Blocks as HTML, every text escaped. */
export function toHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${block.lines.map(escapeHtml).join('<br>')}</p>`;
  if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
  return `<p class="act"><a href="${escapeHtml(block.url)}">${escapeHtml(block.label)}</a></p>`;
}

/** Blocks as plain text, for readers without HTML. */
export function toText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return block.lines.join('\n');
  if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n');
  return `${block.label}:\n${block.url}`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
