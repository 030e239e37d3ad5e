import { randomBytes } from 'node:crypto';
import { createSealer, deriveKey, keyedDigest } from './sealer';

const key = randomBytes(32);

describe('a sealer', () => {
  it('opens what it sealed, at the same place', () => {
    const sealer = createSealer(key);
    expect(sealer.open(sealer.seal('Zoë', 'answer|value|1'), 'answer|value|1')).toBe('Zoë');
  });

  it('refuses a sealed text that was moved to another row', () => {
    const sealer = createSealer(key);
    expect(() => sealer.open(sealer.seal('x', 'answer|value|1'), 'answer|value|2')).toThrow();
  });

  it('refuses a text in which one character was changed', () => {
    const sealer = createSealer(key);
    const [id, nonce, closed, tag] = sealer.seal('secret', 'a').split('.');
    const changed = `${closed![0] === 'A' ? 'B' : 'A'}${closed!.slice(1)}`;
    expect(() => sealer.open([id, nonce, changed, tag].join('.'), 'a')).toThrow();
  });

  it('opens what an older key sealed, and names a key that it does not hold', () => {
    const older = randomBytes(32);
    const sealed = createSealer(older).seal('x', 'a');
    expect(createSealer(key, older).open(sealed, 'a')).toBe('x');
    expect(() => createSealer(key).open(sealed, 'a')).toThrow(/does not hold/);
  });

  it('gives each purpose its own key and each key its own digests', () => {
    const [one, two] = [deriveKey(key, 'cycle 1'), deriveKey(key, 'cycle 2')];
    expect(keyedDigest(one, 'x')).toBe(keyedDigest(deriveKey(key, 'cycle 1'), 'x'));
    expect(keyedDigest(one, 'x')).not.toBe(keyedDigest(two, 'x'));
  });
});
