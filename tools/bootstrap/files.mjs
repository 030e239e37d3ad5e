// What the steps of the build share about files.
import * as fs from 'node:fs';
import * as path from 'node:path';

/** Every file below, in one order everywhere; folders that `skipped` names are left out. */
export function filesUnder(folder, skipped = new Set()) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesUnder(place, skipped);
      return [place];
    });
}

export function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
