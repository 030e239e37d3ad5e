import { fileToCheck } from './file-to-check';

describe('a file that is chosen', () => {
  it('is sent as the text that it is, with its byte order mark', async () =>
    expect(await fileToCheck(new Blob(['\ufeffemail\nłucja@example.org\n']))).toEqual({
      csv: '\ufeffemail\nłucja@example.org\n',
    }));

  it('is sent as bytes where they are no text, so that the report can say so', async () =>
    expect(await fileToCheck(new Blob([new Uint8Array([0x89, 0x50, 0xff])]))).toEqual({ csvBase64: 'iVD/' }));

  it.each([
    ['empty', 0, 'empty'],
    ['of six megabytes', 6_000_000, 'tooLarge'],
    ['whose line ends make it too large to send', 2_200_000, 'tooLarge'],
  ] as const)('is not sent when it is %s', async (_what, size, fault) =>
    expect(await fileToCheck(new Blob(['\n'.repeat(size)]))).toBe(fault),
  );
});
