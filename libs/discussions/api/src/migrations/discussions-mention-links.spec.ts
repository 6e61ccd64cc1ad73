import { type RichDocument, type RichNode, toHtml } from '@tessellate/rich-text';
import { withMentionLinks } from './discussions-mention-links.migration';

const ADA = '5f0c9f1e-7f0a-4c7e-9b0d-2f6d5a3f1c01';
const BEN = '5f0c9f1e-7f0a-4c7e-9b0d-2f6d5a3f1c02';
const mention = (personId: string, label: string, marks?: RichNode['marks']): RichNode => ({
  type: 'mention',
  attrs: { personId, label },
  ...(marks ? { marks } : {}),
});
const inLink = [{ type: 'link', attrs: { href: 'https://school.example' } }];
const message: RichDocument = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [mention(ADA, 'Ada <A&B>'), { type: 'text', text: ' and ' }, mention(BEN, 'Ben', inLink)],
    },
    { type: 'blockquote', content: [{ type: 'paragraph', content: [mention(BEN, 'Ben')] }] },
  ],
};

describe('a message from before mentions were links', () => {
  it('reads as if it were written now', () => {
    const now = toHtml(message, { mentionHref: id => `/people/${id}` });
    expect(now.match(/<a class="mention"/g)).toHaveLength(2);
    expect(withMentionLinks(toHtml(message), message)).toBe(now);
    expect(withMentionLinks(now, message)).toBe(now);
  });

  it('stays as it is where its names cannot be told apart', () => {
    const other = '<p><span class="mention">@Ada</span></p>';
    expect(withMentionLinks(other, message)).toBe(other);
  });
});
