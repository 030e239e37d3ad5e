export function ensureInstalled(checkout: string): Promise<void>;
export function isInstalled(checkout: string): boolean;
export function npmEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv;
