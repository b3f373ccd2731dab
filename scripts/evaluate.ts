/** Measures how many figures are found and how many invented: npm run evaluate -- [--json] DIR, where DIR has a gold.json. */
import { readGold } from './evaluate/gold.ts';
import { evaluateLabels } from './evaluate/labels.ts';
import { evaluationText, labelsText } from './evaluate/print.ts';
import { evaluate } from './evaluate/score.ts';

const args = process.argv.slice(2);
const json = args.includes('--json');
const [folder, ...rest] = args.filter((arg) => arg !== '--json');

if (folder === undefined || rest.length > 0 || folder.startsWith('-')) {
  process.stderr.write(
    'usage: npm run --silent evaluate -- [--json] DIR   (a folder of notices with a gold.json)\n',
  );
  process.exitCode = 2;
} else {
  const evaluation = evaluate(await readGold(folder));
  const labels = evaluateLabels();
  if (json) process.stdout.write(`${JSON.stringify({ ...evaluation, labels }, null, 2)}\n`);
  else {
    const { topics, measureTypes } = labels;
    const lines = [
      evaluationText(evaluation),
      labelsText('topics', topics),
      labelsText('measure types', measureTypes),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}
