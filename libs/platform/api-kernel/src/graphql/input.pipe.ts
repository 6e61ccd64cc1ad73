import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { inputRefused } from './input-refused';
import { isJsonInput } from './scalars';

interface Kept {
  path: (string | number)[];
  value: object;
}

/**
 * Validates inputs by their decorators, all but the JSON inside them: its domain does that, and going through a text of 4,000
 * paragraphs here took as long as ten requests of everybody else.
 */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    // GraphQL has refused what is not declared, so a field without a rule of its own is let through.
    super({ transform: true, exceptionFactory: inputRefused });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const kept: Kept[] = [];
    const result: unknown = await super.transform(withoutJson(value, [], kept), metadata);
    return kept.reduce(putBack, result);
  }
}

/** The same with something empty of its kind in place of what came as JSON. */
function withoutJson(value: unknown, path: Kept['path'], kept: Kept[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isJsonInput(value)) {
    kept.push({ path, value });
    return Array.isArray(value) ? [] : {};
  }
  if (Array.isArray(value)) return value.map((item, index) => withoutJson(item, [...path, index], kept));
  // What a scalar made, such as a date, is no input of parts.
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutJson(item, [...path, key], kept)]));
}

function putBack(result: unknown, { path, value }: Kept): unknown {
  const last = path.at(-1);
  if (last === undefined) return value;
  let parent = result as Record<string | number, unknown> | undefined;
  for (const key of path.slice(0, -1)) parent = parent?.[key] as typeof parent;
  // What the class does not know was left out.
  if (parent && Object.hasOwn(parent, last)) parent[last] = value;
  return result;
}
