import type { ValidationError } from '@nestjs/common';
import { AppError, invalidInput } from '../errors/app-error';

/** What class-validator's own messages are said as. They begin with the name of a property, which nobody but us knows. */
const WORDS: Readonly<Record<string, string>> = {
  isInt: 'Give a whole number.',
  isNumber: 'Give a number.',
  min: 'This number is too small.',
  max: 'This number is too large.',
  isUuid: 'We do not recognise this link. Open the page again from where you found it.',
  isDate: 'This is not a date. Choose it again.',
  isIn: 'Choose one of the options.',
  arrayUnique: 'List each one only once.',
  arrayMaxSize: 'That is too many at once. Choose fewer.',
  arrayMinSize: 'Choose at least one.',
  maxLength: 'Shorten this.',
  isObject: 'Write something first.',
  isDefined: 'Write something first.',
};

function* refusals(errors: readonly ValidationError[]): Generator<{ message: string; field: string }> {
  for (const { property, constraints, children } of errors) {
    for (const [name, message] of Object.entries(constraints ?? {})) {
      const own = !message.startsWith(`${property} `) && !message.startsWith('each value in ');
      yield { field: property, message: own ? message : (WORDS[name] ?? 'Something here needs another look.') };
    }
    yield* refusals(children ?? []);
  }
}

/** The refusal of an input: every distinct reason, and the first field concerned, without the path that leads to it. */
export function inputRefused(errors: readonly ValidationError[]): AppError {
  const found = [...refusals(errors)];
  const reasons = [...new Set(found.map(({ message }) => message))].slice(0, 5);
  // The parts of a list are numbered; the field is what holds them.
  const field = found.find(({ field }) => !/^\d+$/.test(field))?.field;
  return invalidInput(reasons.join(' ') || 'Something in the form needs another look.', field);
}
