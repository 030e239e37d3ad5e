import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import type { PageAnswer } from './web-client';

/** Below it an answer is one packet, compressed or not. */
const WORTH_COMPRESSING = 1_400;
/** The pages are made for each request: quality beyond this costs more time than it saves. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const compressions = {
  br: (text: string): Promise<Buffer> => promisify(brotliCompress)(text, BROTLI),
  gzip: (text: string): Promise<Buffer> => promisify(gzip)(text),
} as const;

/**
 * Answers with a page, compressed as the browser likes it. What was made for somebody who is signed in is kept by nobody;
 * the other pages are shown again on the way back, and asked for anew otherwise.
 */
export async function sendWebPage(
  request: Request,
  response: Response,
  { status, headers, body }: PageAnswer,
  page: { readonly isPersonal: boolean; readonly policy: string },
): Promise<void> {
  response.setHeader('cache-control', page.isPersonal ? 'no-store' : 'private, no-cache');
  response.setHeader('vary', 'cookie, accept-language, accept-encoding');
  response.setHeader('content-security-policy', page.policy);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const encoding = body.length < WORTH_COMPRESSING ? false : request.acceptsEncodings('br', 'gzip');
  if (encoding !== 'br' && encoding !== 'gzip') return void response.status(status).send(body);
  const compressed = await compressions[encoding](body);
  if (response.getHeader('content-type') === undefined) response.type('html');
  response.setHeader('content-encoding', encoding);
  response.status(status).send(compressed);
}
