import { Injectable, type PipeTransform } from '@nestjs/common';
import { characterCount, LIMITS, oneLine } from '@tessellate/contract';
import { invalidInput } from '../errors/app-error';

/** Words to search for, as an argument: one line without anything unseen. Nothing is found for nothing. */
@Injectable()
export class SearchWords implements PipeTransform<string, string> {
  transform(words: string): string {
    if (words.length > LIMITS.shortText * 8 || characterCount(words) > LIMITS.shortText)
      throw invalidInput(`Search for at most ${LIMITS.shortText} characters.`, 'query');
    return oneLine(words);
  }
}

/** Text that a machine made – a token, a slug, a key – as an argument. Anything else is found to be none of ours by whoever looks it up. */
@Injectable()
export class MachineText implements PipeTransform<string | null | undefined, string | null | undefined> {
  transform(text: string | null | undefined): string | null | undefined {
    return text?.length ? text.slice(0, LIMITS.shortText).replace(/[^\x20-\x7e]/g, '\ufffd') : text;
  }
}
