// Compresses once what is served often.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(js|css|svg|json|txt)$/;

/** Puts a .br and a .gz beside every text file of the folder. */
export async function compressFolder(folder) {
  const files = readdirSync(folder).filter((name) => TEXT.test(name));
  await Promise.all(files.map((name) => compressFile(join(folder, name))));
}

async function compressFile(file) {
  const text = readFileSync(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  writeFileSync(`${file}.br`, await promisify(brotliCompress)(text, quality));
  writeFileSync(`${file}.gz`, await promisify(gzip)(text, { level: 9 }));
}
