import { ok, rejected } from '@bookends/result';
import type { LetterWriter } from '../../usecases/mail-desk';
import { LAYOUT } from './generated/layout';
import { fillWords, placeOf } from './liquid-words';
import { escapeHtml, readBlocks, toHtml, toText } from './markup';

/** Writes letters: Liquid for the words, our own small markup for paragraphs, the compiled layout around them. */
export function createLetterWriter(): LetterWriter {
  return {
    write: async (words, values, { sender, unsubscribeUrl }) => {
      const filled = await fillWords(words, values).catch((error: unknown) => ({ error }));
      if ('error' in filled) {
        const { what, line } = placeOf(filled.error);
        return rejected({ reason: 'unwritable', message: what, line });
      }
      const { subject, body } = filled;
      const blocks = readBlocks(body);
      const html = inLayout({
        title: escapeHtml(subject),
        sender: escapeHtml(sender),
        content: toHtml(blocks),
        footer: unsubscribeUrl ? footerHtml(unsubscribeUrl) : '',
      });
      const goodbye = unsubscribeUrl ? `\n\n--\nTo get no more letters of this kind: ${unsubscribeUrl}` : '';
      return ok({ subject, html, text: `${toText(blocks)}${goodbye}\n` });
    },
  };
}

function inLayout(parts: Readonly<Record<'title' | 'sender' | 'content' | 'footer', string>>): string {
  // One pass: what was filled in is not looked at again.
  return LAYOUT.replace(/\{\{ (title|sender|content|footer) \}\}/g, (_, name: keyof typeof parts) => parts[name]);
}

const footerHtml = (url: string): string =>
  `You can <a href="${escapeHtml(url)}">stop letters of this kind</a> with one click. Decisions always reach you.`;
