const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3)+$/u;
const FROM_A_CHAT = /emoji|skype\.com\/Emoji|EmojiInsert|smiley/i;
const IDENTITY = ['class', 'itemtype', 'src', 'data-type', 'id'];

/** The pictures that Outlook, Teams and others show for an emoji become the emoji that they stand for. */
export function takeEmoji(root: Element): void {
  for (const image of root.querySelectorAll('img')) {
    const said = (
      image.getAttribute('data-emoji') ??
      image.getAttribute('data-plain-text') ??
      image.getAttribute('alt') ??
      ''
    ).trim();
    const isChat = IDENTITY.some(name => FROM_A_CHAT.test(image.getAttribute(name) ?? ''));
    const isEmoji = said !== '' && !/^\d+$/.test(said) && EMOJI.test(said);
    const shortName = image.getAttribute('data-stringify-emoji');
    if (isEmoji || (isChat && said !== '' && said.length < 40)) image.replaceWith(said);
    else if (shortName) image.replaceWith(shortName);
  }
}
