const STYLE = `style='font-family:"Cambria Math",serif'`;
const control = `<span ${STYLE}><m:ctrlPr></m:ctrlPr></span>`;

/** Letters of an equation as Word writes them. */
export const run = (text: string): string =>
  `<i style='mso-bidi-font-style:normal'><span ${STYLE}><m:r>${text}</m:r></span></i>`;
export const upright = (text: string): string =>
  `<span ${STYLE}><m:r><m:rPr><m:scr m:val="roman"/><m:sty m:val="p"/></m:rPr>${text}</m:r></span>`;

/** `m:f`, `m:sSup` and the like: the name, the properties, the parts by name. */
export function part(
  name: string,
  parts: Readonly<Record<string, string>>,
  properties: Readonly<Record<string, string>> = {},
): string {
  const inside = Object.entries(properties).map(([key, value]) => `<m:${key} m:val="${value}"/>`);
  const held = Object.entries(parts).map(([key, value]) => `<m:${key}>${value}</m:${key}>`);
  return `<m:${name}><m:${name}Pr>${inside.join('')}${control}</m:${name}Pr>${held.join('')}</m:${name}>`;
}

const picture =
  `<![if !msEquation]><span style='font-size:11.0pt;position:relative;top:6.0pt'><!--[if gte vml 1]><v:shape id="_x0000_i1025">` +
  `<v:imagedata src="file:///C:/Users/HOM/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png"/></v:shape><![endif]-->` +
  `<![if !vml]><img width=36 height=24 src="file:///C:/Users/HOM/AppData/Local/Temp/msohtmlclip1/01/clip_image002.png" v:shapes="_x0000_i1025"><![endif]></span><![endif]>`;

export const equation = (inside: string): string =>
  `<!--[if gte msEquation 12]><m:oMath>${inside}</m:oMath><![endif]-->${picture}`;
export const displayed = (inside: string): string =>
  `<!--[if gte msEquation 12]><m:oMathPara><m:oMath>${inside}</m:oMath></m:oMathPara><![endif]-->${picture}`;

export const paragraph = (inside: string): string => `<p class=MsoNormal>${inside}<o:p></o:p></p>`;

/** One item of a list: level from 1, what stands before it, the list's number. */
export function item(level: number, marker: string, text: string, list = 'l0', place = 'Middle'): string {
  return (
    `<p class=MsoListParagraphCxSp${place} style='margin-left:${level * 36}.0pt;mso-add-space:auto;text-indent:-18.0pt;` +
    `mso-list:${list} level${level} lfo1'><![if !supportLists]><span\nstyle='font-family:Symbol;mso-fareast-font-family:Symbol'>` +
    `<span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;\n</span></span></span><![endif]>${text}<o:p></o:p></p>`
  );
}

/** A page as Word puts it on the clipboard. */
export const word = (body: string): string => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/HOM/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!--
 p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm;}
-->
</style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Table Normal";}</style><![endif]-->
</head>
<body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->${body}<!--EndFragment-->
</body>
</html>`;
