import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase } from 'vitest/node';

/** A test that passes only on its second try is named, and fails the run. Counts go to the file that VERDICT names. */
export const verdict: Reporter = {
  onTestRunEnd(modules) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const flaky = tests.filter((test) => test.diagnostic()?.flaky);
    for (const test of flaky) console.error(`flaky: ${nameOf(test)}`);
    if (flaky.length > 0) process.exitCode = 1;
    const passed = tests.filter((test) => test.result().state === 'passed').length - flaky.length;
    const failed = tests.filter((test) => test.result().state === 'failed').length + flaky.length;
    const file = process.env['VERDICT'];
    if (file) writeFileSync(file, JSON.stringify({ passed, failed }));
  },
};

function nameOf({ module, fullName }: TestCase): string {
  return `${module.relativeModuleId} > ${fullName}`;
}
