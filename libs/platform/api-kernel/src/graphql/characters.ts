import { characterCount, emailProblem } from '@tessellate/contract';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** Between `least` and `most` characters that people see. What an emoji or an accent takes to store is not counted. */
export const Characters = (least: number, most: number, options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'characters',
      constraints: [least, most],
      validator: {
        validate: (value: unknown) => {
          if (typeof value !== 'string') return false;
          const count = characterCount(value);
          return count >= least && count <= most;
        },
        defaultMessage: () =>
          least > 0
            ? `Write ${least} to ${most.toLocaleString('en-GB')} characters.`
            : `Shorten this to ${most.toLocaleString('en-GB')} characters.`,
      },
    },
    options,
  );

/** An e-mail address that mail can go to, by the rule of all forms. */
export const EmailAddress = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'emailAddress',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && emailProblem(value) === null,
        defaultMessage: given => emailProblem(String(given?.value ?? '')) ?? '',
      },
    },
    options,
  );
