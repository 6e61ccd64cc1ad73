import { describe, expect, it } from '@jest/globals';
import { withoutSecrets } from './without-secrets';

describe('the text of somebody else’s letter', () => {
  it('names where a link leads, and not the key in it', () => {
    expect(withoutSecrets('Set it up:\nhttps://hub.example/join#c2VjcmV0\n\nBye')).toBe(
      'Set it up:\nhttps://hub.example/join…\n\nBye',
    );
    expect(withoutSecrets('Stop: http://hub.example/stop?token=abc.def#x and')).toBe(
      'Stop: http://hub.example/stop… and',
    );
  });

  it('leaves other words and plain links alone', () => {
    const text = 'Is it #1? See https://hub.example/group/1 or ask.';
    expect(withoutSecrets(text)).toBe(text);
  });
});
