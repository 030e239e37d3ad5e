/** The endpoint's own limit for a request; what is larger never reaches the rule about files. */
const MOST_BYTES = 4 * 1024 * 1024;
const ROOM_FOR_THE_REST = 4_096;

export type FileToCheck =
  { readonly csv: string; readonly csvBase64?: undefined } | { readonly csv?: undefined; readonly csvBase64: string };

/** Why a file is not even sent. */
export type FileFault = 'empty' | 'tooLarge';

/**
 * The file as the endpoint takes it: its text, or its bytes where they are no text, so that the report can say so. A file
 * that is empty or too large is refused before it is sent.
 */
export async function fileToCheck(file: Blob): Promise<FileToCheck | FileFault> {
  if (file.size === 0) return 'empty';
  if (file.size > MOST_BYTES) return 'tooLarge';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const csv = asText(bytes);
  const content: FileToCheck = csv === null ? { csvBase64: asBase64(bytes) } : { csv };
  const sent = new Blob([JSON.stringify(content)]).size;
  return sent > MOST_BYTES - ROOM_FOR_THE_REST ? 'tooLarge' : content;
}

function asText(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** In pieces, as a function takes only so many arguments. */
function asBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return btoa(pieces.join(''));
}
