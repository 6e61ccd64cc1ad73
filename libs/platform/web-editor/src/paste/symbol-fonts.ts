/** What letters are in a typeface of signs. Signs that nobody writes in a sentence are left out. */
const table = (letters: string, shown: string): ReadonlyMap<string, string> => {
  const signs = [...shown];
  return new Map([...letters].map((letter, index) => [letter, signs[index] ?? letter]));
};

const codes = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join('');

const FONTS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  symbol: table(
    `ABGDEZHQIKLMNXOPRSTUFCYWabgdezhqiklmnxoprstufcywjJVv"$'@\\^${codes(0xa1, 0xe1)}\u00e5\u00f1\u00f2`,
    'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψωϕϑςϖ∀∃∋≅∴⊥' +
      'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…|—↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨∑⟩∫',
  ),
  wingdings: table('JKLàáâßçèóØüûþýo§¨ln', '🙂😐🙁→↑↓←⬅➔↔➢✓✗☑☒☐▪◻●■'),
};

/**
 * Word and Outlook write some signs as letters in a typeface of signs: where it is missing, "x ≤ 5" would read "x £ 5", a tick "ü"
 * and a smile "J".
 */
export function takeSymbolFonts(root: Element): void {
  for (const element of root.querySelectorAll<HTMLElement>('[style*="symbol" i],[style*="wingdings" i],font[face]')) {
    const font = fontOf(element);
    const known = font ? FONTS[font] : undefined;
    if (!known || element.children.length > 0) continue;
    const text = (element.textContent ?? '').replace(/[\uf020-\uf0ff]/g, sign =>
      String.fromCharCode(sign.charCodeAt(0) - 0xf000),
    );
    element.textContent = [...text].map(letter => known.get(letter) ?? letter).join('');
  }
}

function fontOf(element: Element): string | undefined {
  const style = element.getAttribute('style') ?? '';
  const named =
    /mso-symbol-font-family:\s*["']?([\w ]+)/i.exec(style)?.[1] ??
    /(?:^|[;\s])font-family:\s*["']?([\w ]+)/i.exec(style)?.[1] ??
    element.getAttribute('face') ??
    '';
  return named.trim().toLowerCase();
}
