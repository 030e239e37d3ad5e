import { journey } from './src/journey.contract';

describe('a cycle from applications to goal sheets, on the embedded default', () => {
  journey(async () => undefined);
});
