/** Where the app lives: these addresses and what is below them get its shell, and only for whoever is signed in. */
export const APP_PLACES = ['/start', '/me', '/home', '/review', '/console'] as const;

export const isAppPlace = (path: string): boolean =>
  APP_PLACES.some((place) => path === place || path.startsWith(`${place}/`));
