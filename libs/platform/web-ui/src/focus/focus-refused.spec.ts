import { focusRefusedFields } from './focus-refused';

let end = (): void => undefined;
const by = (id: string) => document.getElementById(id) as HTMLElement;
const settled = () => new Promise(resolve => setTimeout(resolve, 40));
const refuse = async (id: string) => {
  by(id).setAttribute('aria-invalid', 'true');
  await settled();
};
const show = (html: string) => {
  document.body.innerHTML = html;
  end = focusRefusedFields();
};
const FORM =
  '<form id="form"><input id="name"><div id="choice" role="radiogroup"><input id="one" type="radio"></div><button id="send">Send</button></form>';
const send = () => {
  by('send').focus();
  by('form').dispatchEvent(new Event('submit', { bubbles: true }));
};

afterEach(() => end());

describe('a refusal after sending', () => {
  it('takes the focus to the first field that is refused, also when the answer comes late', async () => {
    show(FORM);
    send();
    await settled();
    await refuse('name');
    expect(document.activeElement).toBe(by('name'));
  });

  it('takes it into a group that has no focus of its own', async () => {
    show(FORM);
    send();
    await refuse('choice');
    expect(document.activeElement).toBe(by('one'));
  });

  it('takes it there again when the same is sent again', async () => {
    show(FORM);
    await refuse('name');
    send();
    await settled();
    expect(document.activeElement).toBe(by('name'));
  });

  it('takes it within a dialog whose button sends without a form', async () => {
    show('<div role="dialog"><input id="reason"><button id="decline">Decline</button></div>');
    by('decline').focus();
    by('decline').click();
    await refuse('reason');
    expect(document.activeElement).toBe(by('reason'));
  });
});

describe('the focus stays', () => {
  it('where somebody goes on typing, or has gone', async () => {
    show(`${FORM}<button id="elsewhere">Menu</button>`);
    send();
    by('one').focus();
    by('one').dispatchEvent(new Event('input', { bubbles: true }));
    await refuse('name');
    expect(document.activeElement).toBe(by('one'));
    by('name').removeAttribute('aria-invalid');
    send();
    by('elsewhere').focus();
    await refuse('name');
    expect(document.activeElement).toBe(by('elsewhere'));
  });

  it('where a field is found wrong without anything being sent', async () => {
    show(FORM);
    by('one').focus();
    await refuse('name');
    expect(document.activeElement).toBe(by('one'));
  });
});
