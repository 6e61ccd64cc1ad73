import { describe, expect, it } from '@jest/globals';
import { paste } from './testing/pasting';

const excel = (
  rows: string,
) => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Excel 15"><style>
<!--table {mso-displayed-decimal-separator:"\\.";}
.xl65 {font-weight:700; text-align:center;}
.xl66 {mso-number-format:Percent;}
-->
</style></head><body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse;width:144pt'>
<!--StartFragment--><col width=64 span=3 style='width:48pt'>${rows}<!--EndFragment--></table></body></html>`;

const sheet = (rows: number, columns: number) =>
  `<table>${`<tr>${'<td>7</td>'.repeat(columns)}</tr>`.repeat(rows)}</table>`;

describe('a table that is too large for a text', () => {
  it('comes as far as there is room, and what is left out is said', () => {
    const { editor, said } = paste({ html: sheet(800, 10) });
    expect(editor.state.doc.firstChild?.childCount).toBe(300);
    expect(said).toEqual(['500 rows could not be pasted: the table is too large. Attach it as a file.']);
    expect(paste({ html: sheet(20, 10) }, 'message').said).toEqual([]);
  });
});

describe('tables of spreadsheets', () => {
  it.each(['document', 'message'] as const)('keep rows, cells, headers and merged cells in a %s', profile => {
    const html = excel(
      `<tr height=20 style='height:15.0pt'><td class=xl65 width=64>School</td><td class=xl65>Boys</td><td class=xl65>Girls</td></tr>` +
        `<tr><td>Elm Park</td><td class=xl66 align=right>12%</td><td align=right>x<sup>2</sup></td></tr>` +
        `<tr style='display:none'><td>hidden</td><td>1</td><td>2</td></tr><tr><td colspan=2>All</td><td></td></tr>`,
    );
    expect(paste({ html }, profile).html).toBe(
      '<table style="min-width: 75px;"><colgroup><col style="min-width: 25px;"><col style="min-width: 25px;"><col style="min-width: 25px;"></colgroup><tbody>' +
        '<tr><th colspan="1" rowspan="1"><p>School</p></th><th colspan="1" rowspan="1"><p>Boys</p></th><th colspan="1" rowspan="1"><p>Girls</p></th></tr>' +
        '<tr><td colspan="1" rowspan="1"><p>Elm Park</p></td><td colspan="1" rowspan="1" style="text-align: right;"><p>12%</p></td><td colspan="1" rowspan="1" style="text-align: right;"><p>x²</p></td></tr>' +
        '<tr><td colspan="2" rowspan="1"><p>All</p></td><td colspan="1" rowspan="1"><p></p></td></tr></tbody></table>',
    );
  });

  it('one cell is only its words', () => {
    expect(paste({ html: excel('<tr><td>42</td></tr>') }, 'message', '<p>The answer: x=</p>').html).toBe(
      '<p>The answer: x=42</p>',
    );
  });

  it('Sheets, and rows as plain text', () => {
    const sheets =
      '<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style><table xmlns="http://www.w3.org/1999/xhtml" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="font-weight:bold" data-sheets-value="x">Year</td><td style="font-weight:bold">n</td></tr><tr><td>7</td><td>180</td></tr></tbody></table>';
    expect(paste({ html: sheets }, 'message')).toMatchObject({
      text: 'Year\tn\n7\t180',
      html: expect.stringContaining('<th'),
    });
    expect(paste({ text: 'Year\tn\r\n7\t180\r\n' }, 'message')).toMatchObject({
      text: 'Year\tn\n7\t180',
      html: expect.stringContaining('<td'),
    });
    expect(paste({ text: 'a\tb' }).html).not.toContain('<td');
    expect(paste({ text: 'if x:\n\treturn 1\n' }).html).not.toContain('<td');
  });

  it('a table of Word: the repeated header, alignment in paragraphs', () => {
    const html = `<table class=MsoTableGrid border=1><thead><tr><td width=300 valign=top><p class=MsoNormal><b>Week<o:p></o:p></b></p></td><td><p class=MsoNormal align=center>Topic</p></td></tr></thead><tr><td><p>1</p></td><td><p>Ratio</p></td></tr></table>`;
    const made = paste({ html }).html;
    expect(made).toContain(
      '<th colspan="1" rowspan="1"><p>Week</p></th><th colspan="1" rowspan="1" style="text-align: center;"><p>Topic</p></th>',
    );
  });
});

describe('emoji and headings', () => {
  it('pictures of Outlook, Teams and others become their emoji', () => {
    const teams =
      '<p>Well done <img itemscope="" itemtype="http://schema.skype.com/Emoji" itemid="1f44d_thumbsup" src="https://statics.teams.cdn.office.net/x.png" title="Like" alt="👍" style="width:20px"> all</p>';
    const outlook = '<p>Yes <img data-emoji="🎉" class="EmojiInsert" alt="🎉" src="cid:1"></p>';
    const slack = '<p>Ok <img data-stringify-emoji=":tada:" src="https://a.slack-edge.com/x.png"></p>';
    const twitter = '<p><img class="emoji" draggable="false" alt="👩🏽‍🏫" src="https://twemoji.example/x.svg"> 5</p>';
    expect([teams, outlook, slack, twitter].map(html => paste({ html }, 'message'))).toMatchObject([
      { text: 'Well done 👍 all', said: [] },
      { text: 'Yes 🎉', said: [] },
      { text: 'Ok :tada:', said: [] },
      { text: '👩🏽‍🏫 5', said: [] },
    ]);
  });

  it('letters in a typeface of signs become the signs', () => {
    const symbol = (letter: string) =>
      `<span style='font-family:Symbol;mso-ascii-font-family:Calibri;mso-char-type:symbol;mso-symbol-font-family:Symbol'><span style='mso-char-type:symbol;mso-symbol-font-family:Symbol'>${letter}</span></span>`;
    const wingdings = (letter: string) => `<span style='font-family:Wingdings'>${letter}</span>`;
    const html = `<p class=MsoNormal>x ${symbol('£')} 5 ${symbol('\uf0de')} 2${symbol('pq')} ${wingdings('à')} yes ${wingdings('ü')} ${wingdings('J')} <font face="Symbol">a</font></p>`;
    expect(paste({ html }, 'message').text).toBe('x ≤ 5 ⇒ 2πθ → yes ✓ 🙂 α');
    expect(
      paste({ html: '<p style="font-family:Symbola">£5 <span style="font-family:Calibri">J</span></p>' }).text,
    ).toBe('£5 J');
  });

  it('a drawing that is called a picture is said not to be taken', () => {
    const html = '<p>So <svg role="img"><title>A graph</title></svg><svg aria-hidden="true" role="img"></svg></p>';
    expect(paste({ html })).toMatchObject({ text: 'So', said: [expect.stringMatching(/^1 picture could not/)] });
  });

  it('headings begin below the page, and are bold in a message', () => {
    const html = '<h1>Ratio</h1><h2>Bars</h2><h5>Note</h5>';
    expect(paste({ html }).html).toBe('<h2>Ratio</h2><h3>Bars</h3><h4>Note</h4>');
    expect(paste({ html: '<h3>Bars</h3>' }).html).toBe('<h3>Bars</h3>');
    expect(paste({ html }, 'message').html).toBe(
      '<p><strong>Ratio</strong></p><p><strong>Bars</strong></p><p><strong>Note</strong></p>',
    );
  });
});
