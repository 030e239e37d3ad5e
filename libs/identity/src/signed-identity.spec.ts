import { generateIdentityKeys } from './identity-keys';
import { IDENTITY_LIFETIME_MS, signIdentity, verifyIdentity } from './signed-identity';
import { asAnonymous, asCoordinator, asGateway } from './test-identities';

const keys = generateIdentityKeys();
const sign = signIdentity(keys.privateKey);
const verify = verifyIdentity(keys.publicKey, 'matching');

describe('an identity on its way to a subgraph', () => {
  afterEach(() => jest.useRealTimers());

  it.each([asCoordinator('p-1'), asGateway(), asAnonymous()])('arrives as it was signed: %j', (identity) => {
    expect(verify(`Bearer ${sign(identity, 'matching')}`)).toEqual(identity);
  });

  it('is refused by a subgraph that it was not meant for', () => {
    const token = sign(asGateway(), 'matching');
    for (const other of ['goals', 'match', 'matching2', '.*'])
      expect(verifyIdentity(keys.publicKey, other)(`Bearer ${token}`)).toBeNull();
  });

  it('is refused when somebody else signed it', () => {
    const stranger = signIdentity(generateIdentityKeys().privateKey);
    expect(verify(`Bearer ${stranger(asGateway(), 'matching')}`)).toBeNull();
  });

  it('is refused when a word of it was changed', () => {
    const [header, , signature] = sign(asAnonymous(), 'matching').split('.');
    const [, forged] = sign(asGateway(), 'matching').split('.');
    expect(verify(`Bearer ${header}.${forged}.${signature}`)).toBeNull();
  });

  it('is refused without a signature', () => {
    const [, payload] = sign(asGateway(), 'matching').split('.');
    const unsigned = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    expect(verify(`Bearer ${unsigned}.${payload}.`)).toBeNull();
    expect(verify(`Bearer ${unsigned}.${payload}.x`)).toBeNull();
  });

  it('is refused after its thirty seconds', () => {
    const token = sign(asGateway(), 'matching');
    jest.useFakeTimers({ now: Date.now() + IDENTITY_LIFETIME_MS + 2_000 });
    expect(verify(`Bearer ${token}`)).toBeNull();
  });

  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic abc', 'Bearer a.b.c', 'Bearer not a token'])(
    'is nobody when the header is %p',
    (header) => expect(verify(header)).toBeNull(),
  );
});
