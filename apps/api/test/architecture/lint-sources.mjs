import { ESLint } from 'eslint';
import { text } from 'node:stream/consumers';

// Lints sources as if they lay at the places that standard input names: [{ path, code }] → [[rule, …], …].
const sources = JSON.parse(await text(process.stdin));
const eslint = new ESLint({ ignore: false });
const found = [];
for (const { path, code } of sources) {
  const [result] = await eslint.lintText(code, { filePath: path });
  found.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(found));
