import { keepFocus } from './keep-focus';

// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined;

let end = (): void => undefined;
const by = (id: string) => document.getElementById(id) as HTMLElement;
const settled = (ms = 60) => new Promise(resolve => setTimeout(resolve, ms));
const show = (html: string) => {
  document.body.innerHTML = `<main id="main"><h1 tabindex="-1" id="title">Plan</h1>${html}</main>`;
  end = keepFocus();
};

afterEach(() => end());

describe('what had the focus and goes hands it', () => {
  it('back to what opened it, whether that was pressed or focused', async () => {
    show('<button id="opener">Actions</button>');
    by('opener').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    document.body.insertAdjacentHTML('beforeend', '<div id="menu"><button id="entry">Edit</button></div>');
    by('entry').focus();
    by('menu').remove();
    await settled();
    expect(document.activeElement).toBe(by('opener'));
  });

  it('to the same control drawn anew', async () => {
    show('<ol><li id="row"><button id="old">Move up</button></li></ol>');
    by('old').focus();
    by('row').innerHTML = '<button>Other</button><button id="new">Move up</button>';
    await settled();
    expect(document.activeElement).toBe(by('new'));
  });

  it('to itself when it only moved', async () => {
    show('<ol id="list"><li id="a"><button>A</button></li><li id="b"><button id="mine">B</button></li></ol>');
    by('mine').focus();
    by('b').remove();
    by('list').prepend(document.createElement('li'));
    expect(document.activeElement).toBe(document.body);
    await settled();
    expect(by('list').contains(document.activeElement)).toBe(true);
  });

  it('to its neighbour when its row is gone, and to the heading when nothing is left', async () => {
    show('<ol id="list"><li id="a"><button>A</button></li><li><button id="next">B</button></li></ol>');
    by('a').querySelector('button')?.focus();
    by('a').remove();
    await settled();
    expect(document.activeElement).toBe(by('next'));
    by('list').remove();
    await settled();
    expect(document.activeElement).toBe(by('title'));
  });

  it('to nothing when somebody has pressed beside it', async () => {
    show('<p id="text">Words</p><div id="box"><button id="gone">A</button></div>');
    by('gone').focus();
    by('text').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    by('gone').blur();
    by('box').remove();
    await settled();
    expect(document.activeElement).toBe(document.body);
  });
});
