import { describe, expect, it } from '@jest/globals';
import { paste } from './testing/pasting';
import { item, word } from './testing/word';

const online = (level: number, text: string, tag = 'ul', attributes = '') =>
  `<div class="ListContainerWrapper SCXW1 BCX8"><${tag} class="BulletListStyle1 SCXW1 BCX8" role="list"${attributes}><li data-leveltext="" data-font="Symbol" data-listid="2" ` +
  `aria-setsize="-1" data-aria-posinset="1" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr SCXW1 BCX8"><p class="Paragraph SCXW1 BCX8">` +
  `<span class="TextRun SCXW1 BCX8"><span class="NormalTextRun SCXW1 BCX8">${text}</span></span><span class="EOP SCXW1 BCX8">&nbsp;</span></p></li></${tag}></div>`;

describe('lists of word processors', () => {
  it.each([
    ['bullets', item(1, '·', 'One') + item(1, '·', 'Two'), '- One\n- Two'],
    [
      'bullets within bullets',
      item(1, '·', 'One') + item(2, 'o', 'In') + item(3, '§', 'Deeper') + item(1, '·', 'Two'),
      '- One\n  - In\n    - Deeper\n- Two',
    ],
    ['numbers', item(1, '1.', 'One') + item(1, '2.', 'Two'), '1. One\n2. Two'],
    [
      'numbers that begin again',
      item(1, '1.', 'One') + item(1, '2.', 'Two') + item(1, '1.', 'Anew', 'l1'),
      '1. One\n2. Two\n\n1. Anew',
    ],
    [
      'numbers that go on after a paragraph',
      item(1, '1.', 'One') + '<p class=MsoNormal>Between</p>' + item(1, '2.', 'Two'),
      '1. One\n\nBetween\n\n2. Two',
    ],
    [
      'a level that is left out',
      item(1, '1.', 'One') + item(3, 'i.', 'In') + item(1, '2.', 'Two'),
      '1. One\n   i. In\n2. Two',
    ],
    [
      'numbers and bullets mixed',
      item(1, '1.', 'One') + item(2, '·', 'In') + item(1, '2.', 'Two'),
      '1. One\n   - In\n2. Two',
    ],
    [
      'numbers of several levels',
      item(1, '1.', 'One') + item(2, '1.1.', 'In') + item(2, '1.2.', 'Too'),
      '1. One\n   1. In\n   2. Too',
    ],
  ])('Word: %s', (_name, html, text) => expect(paste({ html: word(html) }, 'message').text).toBe(text));

  it('Word: letters and Roman numbers stay what they are', () => {
    const html = paste({
      html: word(
        item(1, 'a)', 'A') +
          item(1, 'b)', 'B') +
          item(2, 'i.', 'One') +
          item(2, 'ii.', 'Two') +
          item(2, 'iii.', 'Three'),
      ),
    }).html;
    expect(html).toBe(
      '<ol type="a"><li><p>A</p></li><li><p>B</p><ol type="i"><li><p>One</p></li><li><p>Two</p></li><li><p>Three</p></li></ol></li></ol>',
    );
    expect(paste({ html: word(item(1, 'h.', 'H') + item(1, 'i.', 'I')) }).html).toBe(
      '<ol start="8" type="a"><li><p>H</p></li><li><p>I</p></li></ol>',
    );
    expect(paste({ html: word(item(1, 'IV.', 'Four')) }).html).toBe('<ol start="4" type="I"><li><p>Four</p></li></ol>');
  });

  it('Word online: one list for each item becomes one list of all', () => {
    const html =
      online(1, 'One') + online(2, 'In') + online(3, 'Deeper') + online(1, 'Two') + '<p class="Paragraph">After</p>';
    expect(paste({ html: `<div class="OutlineGroup">${html}</div>` }, 'message').text).toBe(
      '- One\n  - In\n    - Deeper\n- Two\n\nAfter',
    );
    const numbers =
      online(1, 'One', 'ol', ' start="1"') + online(2, 'In', 'ol', ' start="1"') + online(1, 'Two', 'ol', ' start="2"');
    expect(paste({ html: numbers }).text).toBe('1. One\n   1. In\n2. Two');
  });

  it('Google Docs: lists within lists and their letters', () => {
    const html =
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><ol style="margin-top:0"><li dir="ltr" style="list-style-type:lower-alpha" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">A</span></p></li>' +
      '<ol><li dir="ltr" style="list-style-type:lower-roman" aria-level="2"><p role="presentation"><span style="font-weight:700">One</span></p></li></ol></ol></b>';
    expect(paste({ html }).html).toBe(
      '<ol type="a"><li><p>A</p><ol type="i"><li><p><strong>One</strong></p></li></ol></li></ol>',
    );
  });

  it('boxes to tick keep whether they are ticked', () => {
    expect(
      paste({ html: '<ul><li><input type="checkbox" checked> Done</li><li><input type="checkbox"> To do</li></ul>' })
        .text,
    ).toBe('- ☑ Done\n- ☐ To do');
    expect(
      paste({
        html: '<ul><li role="checkbox" aria-checked="true"><img role="presentation" src="data:image/png;base64,x"><p>Done</p></li></ul>',
      }),
    ).toMatchObject({ text: '- ☑ Done', said: [] });
    expect(
      paste({
        html: '<ul><li role="checkbox" aria-checked="false" aria-level="1"><img src="data:image/png;base64,x" alt="unchecked" aria-roledescription="checkbox"><p>To do</p></li></ul>',
      }),
    ).toMatchObject({ text: '- ☐ To do', said: [] });
  });

  it('deeper than a text may go, items stay beside the last that may', () => {
    const deep = Array.from({ length: 9 }, (_, index) => item(index + 1, '·', `L${index + 1}`)).join('');
    const { text } = paste({ html: word(deep) }, 'message');
    expect(text.split('\n')).toHaveLength(9);
    expect(text).toContain('\n        - L5\n        - L6');
  });

  it('leaves what only Word needs: smart tags, empty styles, comments, deleted text', () => {
    const html = word(
      `<p class=MsoNormal><st1:place w:st="on">Leeds</st1:place> <b>now</b><ins cite="mailto:HOM" datetime="2026-11-01T10:00"> added</ins><del cite="mailto:HOM" datetime="2026-11-01T10:00"> gone</del>` +
        `<span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[SR1]</a></span></span><o:p></o:p></p>` +
        `<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Why?</p></div></div>`,
    );
    expect(paste({ html })).toMatchObject({
      html: '<p>Leeds <strong>now</strong> added</p>',
      said: ['Comments and deleted text of the document were left out.'],
    });
  });
});
