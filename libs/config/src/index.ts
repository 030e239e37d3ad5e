export { readConfig } from './read-config';
export * from './environment-variables';
