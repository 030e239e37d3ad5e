import { keepViews, readViews, withoutView, withView } from './saved-views';

describe('views under a name', () => {
  it('are read as they were kept, and replaced by name', () => {
    const kept = new Map<string, string>();
    const store = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    expect(readViews(store)).toEqual([]);
    keepViews(store, withView(withView([], { name: 'Mine', words: 'q=a' }), { name: 'Mine', words: 'q=b' }));
    expect(readViews(store)).toEqual([{ name: 'Mine', words: 'q=b' }]);
    expect(withoutView(readViews(store), 'Mine')).toEqual([]);
  });

  it.each(['{', '7', '[{"name":1}]'])('are none when %s is kept', (text) =>
    expect(readViews({ getItem: () => text })).toEqual([]),
  );
});
