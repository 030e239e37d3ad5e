import { z } from 'zod';

/**
 * The environment as a typed value, or the end of the process: every fault is listed at once on standard error, by
 * variable, without its value (it may be a secret).
 */
export function readConfig<Shape extends z.ZodType>(shape: Shape, environment = process.env): z.infer<Shape> {
  const parsed = shape.safeParse(withoutEmpty(environment));
  if (parsed.success) return parsed.data;
  process.stderr.write(describeFaults(parsed.error));
  process.exit(78);
}

/** One line a fault: the variable, and what is wrong with it. */
export function describeFaults(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.') || 'environment'}: ${issue.message}`);
  return `The environment cannot be used:\n${lines.join('\n')}\n`;
}

/** A variable set to nothing counts as not set, as compose files and shells produce it. */
function withoutEmpty(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}
