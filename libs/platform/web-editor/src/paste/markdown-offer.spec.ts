import { describe, expect, it } from '@jest/globals';
import { looksLikeMarkdown } from './markdown-offer';
import { paste } from './testing/pasting';

const SOURCE =
  '# Plan\n\nWarm **up**:\n\n- One \\(x^2\\)\n- Two\n  - Deeper\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```python\nprint(1)\n```\n';

describe('Markdown that is pasted', () => {
  it.each([
    ['# Title', true],
    ['- a\n- b', true],
    ['1. a\n2. b', true],
    ['so **very** good', true],
    ['```\nx\n```', true],
    ['| a | b |\n| --- | --- |', true],
    ['see [this](https://nrich.example)', true],
    ['#ratio is fun', false],
    ['- only one', false],
    ['6 * 7 = 42 and 2 ** 3 is 8', false],
    ['2026. Was a year', false],
    ['a | b', false],
  ])('%j is known: %s', (text, known) => expect(looksLikeMarkdown(text)).toBe(known));

  it.each([
    ['document', '<h2>Plan</h2>'],
    ['message', '<p><strong>Plan</strong></p>'],
  ] as const)('stays plain in a %s until somebody asks, and again when it is undone', async (profile, title) => {
    const { editor, text, offer } = paste({ text: SOURCE }, profile);
    expect(text).toContain('# Plan');
    const plain = editor.getHTML();
    await offer?.accept();
    const html = editor.getHTML();
    expect(html).toContain(
      `${title}<p>Warm <strong>up</strong>:</p><ul><li><p>One <span data-latex="x^2" data-math-inline="">`,
    );
    expect(html).toContain('<li><p>Two</p><ul><li><p>Deeper</p></li></ul></li>');
    expect(html).toContain('<th colspan="1" rowspan="1"><p>a</p></th>');
    expect(html).toContain('<pre><code class="language-python">print(1)</code></pre>');
    editor.commands.undo();
    expect(editor.getHTML()).toBe(plain);
  });

  it('is undone step by step: the formatting, what was typed behind it, and the paste without the words before it', async () => {
    const { editor, offer } = paste({ text: '- c\n- d' }, 'message', typed => {
      typed.commands.insertContent('Before: ');
    });
    editor.view.dispatch(editor.state.tr.insertText(' after'));
    const plain = editor.getHTML();
    expect(plain).toBe('<p>Before: - c</p><p>- d after</p>');
    await offer?.accept();
    expect(editor.getHTML()).toContain('<ul>');
    editor.commands.undo();
    expect(editor.getHTML()).toBe(plain);
    editor.commands.undo();
    expect(editor.getHTML()).toBe('<p>Before: - c</p><p>- d</p>');
    editor.commands.undo();
    expect(editor.getHTML()).toBe('<p>Before: </p>');
  });

  it('is formatted among other words, and no longer once somebody has changed it', async () => {
    const amid = paste({ text: '**b** and\n\n- c\n- d' }, 'message', '<p>Before: </p>');
    await amid.offer?.accept();
    expect(amid.editor.getHTML()).toMatch(/^<p>Before:\s*<\/p><p><strong>b<\/strong> and<\/p><ul>/);
    const changed = paste({ text: '- c\n- d' }, 'message');
    changed.editor.commands.insertContentAt(2, 'x');
    const before = changed.editor.getHTML();
    await changed.offer?.accept();
    expect(changed.editor.getHTML()).toBe(before);
  });

  it('stands once, whatever it begins and ends with', async () => {
    const places: readonly [string, (inside: string) => string][] = [
      ['', inside => `${inside}<p></p>`],
      ['<ul><li><p></p></li></ul>', inside => `<ul><li>${inside}</li></ul><p></p>`],
    ];
    for (const [into, around] of places) {
      const { editor, offer } = paste({ text: '**b**\n\n$$x=1$$' }, 'document', into);
      await offer?.accept();
      const formula = '<div data-latex="x=1" data-math-block="">$$x=1$$</div>';
      expect(editor.getHTML()).toBe(around(`<p><strong>b</strong></p>${formula}`));
    }
    const amid = paste({ text: '**b** and c ' }, 'document', editor => {
      editor.commands.setContent('<p>one two</p>');
      editor.commands.setTextSelection(5);
    });
    await amid.offer?.accept();
    expect(amid.editor.getHTML()).toBe('<p>one <strong>b</strong> and c two</p>');
  });

  it('is offered for numbered lines, which stay as they were pasted, and not for a year', async () => {
    const numbered = paste({ text: '1) one $x^2$\n2) two' }, 'message');
    expect(numbered.text).toBe('1) one $x^2$\n\n2) two');
    await numbered.offer?.accept();
    expect(numbered.editor.getHTML()).toMatch(/^<ol><li><p>one <span data-latex="x\^2"/);
    const year = paste({ text: '2026. Was a year' }, 'message');
    expect([year.html, year.offer]).toEqual(['<p>2026. Was a year</p>', null]);
    expect(paste({ text: '2) two' }, 'document', '<pre><code>x</code></pre>').html).toBe(
      '<pre><code>x2) two</code></pre>',
    );
  });

  it('is not offered for what has formatting of its own, nor in code', () => {
    expect(paste({ html: '<p># Title</p>', text: '# Title' }).offer).toBeNull();
    expect(paste({ text: '# Title' }, 'document', '<pre><code>x</code></pre>').offer).toBeNull();
    expect(
      paste({ html: '<div style="font-family:Consolas;white-space: pre;"><div># Title</div></div>', text: '# Title' })
        .offer,
    ).not.toBeNull();
  });
});
