import { createSealer } from '@bookends/sealing';
import type { EventOf } from './contracts';
import { openLetter, sealLetter } from './letter';

const sealer = createSealer(Buffer.alloc(32, 1));
const event: EventOf<'person.recorded'> = {
  id: '01900000-0000-7000-8000-000000000001',
  type: 'person.recorded',
  programId: null,
  occurredAt: new Date('2021-09-01T14:00:00Z'),
  payload: {
    personId: '01900000-0000-7000-8000-000000000002',
    revision: 1,
    email: 'zoe@example.org',
    givenName: 'Zoë',
    familyName: 'Li',
    timeZone: 'America/Chicago',
    locale: 'en-US',
  },
};

describe('a letter', () => {
  it('arrives as it was sent', () => {
    expect(openLetter(sealer, sealLetter(sealer, event))).toEqual(event);
  });

  it('shows the queue nothing but ids and the type', () => {
    expect(JSON.stringify(sealLetter(sealer, event))).not.toMatch(/zoe@example|Zoë|America.Chicago/);
  });

  it('cannot be passed off as another event', () => {
    const letter = sealLetter(sealer, event);
    expect(() => openLetter(sealer, { ...letter, eventId: event.payload.personId })).toThrow();
  });

  it('of a type that this version does not know is nobody’s', () => {
    expect(openLetter(sealer, { ...sealLetter(sealer, event), type: 'person.cloned' })).toBeNull();
  });
});
