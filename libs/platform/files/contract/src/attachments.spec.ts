import { describe, expect, it } from '@jest/globals';
import { fileSizeText, isPictureFile } from './attachments';

describe('a file that somebody chose or dropped', () => {
  it.each([
    ['IMG_0001.HEIC', ''],
    ['IMG_0001.heif ', ''],
    ['IMG_0001.HEIC', 'image/heic'],
    ['board.PNG', ''],
    ['whatever', 'image/jpeg'],
  ])('is a picture also where the browser knows no type for it: %s “%s”', (name, type) =>
    expect(isPictureFile({ name, type })).toBe(true),
  );

  it.each([
    ['Agenda.pdf', 'application/pdf'],
    ['Agenda.pdf', ''],
    ['heic', ''],
    ['board.png', 'text/plain'],
  ])('is none: %s “%s”', (name, type) => expect(isPictureFile({ name, type })).toBe(false));
});

it.each([
  [1, '1 byte'],
  [1_023, '1023 bytes'],
  [1_024, '1 KB'],
  [2_516_582, '2.4 MB'],
])('a size of %d is written as people read it: %s', (bytes, words) => expect(fileSizeText(bytes)).toBe(words));
