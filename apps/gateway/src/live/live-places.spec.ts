import { createLivePlaces, type LivePlace } from './live-places';

describe('places for streams', () => {
  it('are bounded for a viewer and for the process', () => {
    const places = createLivePlaces({ perViewer: 1, perProcess: 2 });
    expect(places.take('ana')).toHaveProperty('signal');
    expect(places.take('ana')).toBe('viewer');
    expect(places.take('ben')).toHaveProperty('signal');
    expect(places.take('cleo')).toBe('process');
  });

  it('are free again when left', () => {
    const places = createLivePlaces({ perViewer: 1, perProcess: 1 });
    (places.take('ana') as LivePlace).leave();
    expect(places.take('ana')).toHaveProperty('signal');
  });

  it('end when the process stops, and none is given after that', () => {
    const places = createLivePlaces({ perViewer: 1, perProcess: 2 });
    const place = places.take('ana') as LivePlace;
    places.close();
    expect(place.signal.aborted).toBe(true);
    expect(places.take('ben')).toBe('process');
  });
});
