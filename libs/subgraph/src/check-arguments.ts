import { getArgumentValues, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import type { MiddlewareFn } from 'type-graphql';
import { badUserInput } from './errors';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** No text in the product is longer; files have scalars and limits of their own. */
export const LONGEST_TEXT = 20_000;

/** NUL, and a surrogate without its other half. */
const UNKEEPABLE = /[\0\p{Surrogate}]/u;

/**
 * Refuses, before any resolver runs, arguments that no row could match: an ID that is no UUID, a text beyond all limits,
 * a text with a NUL or half a character (PostgreSQL cannot hold them). The error names the path of the argument.
 */
export const checkArguments: MiddlewareFn = async ({ info }, next) => {
  const field = info.parentType.getFields()[info.fieldName];
  if (field && field.args.length > 0) {
    const values = readArguments(info);
    for (const argument of field.args) check(argument.type, values[argument.name], [argument.name]);
  }
  return next();
};

/** The plain coerced values: type-graphql's own are class instances, with some fields still undefined. */
function readArguments(info: Parameters<typeof checkArguments>[0]['info']): Record<string, unknown> {
  const node = info.fieldNodes[0]!;
  const definition = info.parentType.getFields()[info.fieldName]!;
  return getArgumentValues(definition, node, info.variableValues);
}

function check(type: GraphQLInputType, value: unknown, path: readonly (string | number)[]): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) return check(type.ofType, value, path);
  if (isListType(type)) {
    const list = Array.isArray(value) ? value : [value];
    return list.forEach((item: unknown, index) => check(type.ofType, item, [...path, index]));
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    for (const [name, item] of Object.entries(value)) check(fields[name]!.type, item, [...path, name]);
    return;
  }
  if (typeof value === 'string') checkText(type.name, value, path);
}

function checkText(typeName: string, value: string, path: readonly (string | number)[]): void {
  if (typeName === 'ID' && !UUID.test(value)) throw badUserInput(path, 'is not an id');
  if (typeName !== 'String') return;
  if (value.length > LONGEST_TEXT) throw badUserInput(path, `is longer than ${LONGEST_TEXT} characters`);
  if (UNKEEPABLE.test(value)) throw badUserInput(path, 'contains a character that cannot be kept');
}
