import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Of thousands of tests in a browser on a busy machine. */
const FLAKY_AT_MOST = 2;

/**
 * Names each test that passes only on its second try, and fails the run where they are more than a few.
 * Counts go to the file that VERDICT names.
 */
export default class Verdict implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const flaky = tests.filter((test) => test.diagnostic()?.flaky);
    for (const test of flaky) console.error(`flaky: ${nameOf(test)}`);
    const tooFlaky = flaky.length > FLAKY_AT_MOST ? flaky.length : 0;
    if (tooFlaky > 0) process.exitCode = 1;
    const withState = (state: string) => tests.filter((test) => test.result().state === state).length;
    const counts = { passed: withState('passed') - tooFlaky, failed: withState('failed') + tooFlaky };
    if (process.env['VERDICT']) writeFileSync(process.env['VERDICT'], JSON.stringify(counts));
  }
}

function nameOf({ module, fullName }: TestCase): string {
  return `${module.relativeModuleId} > ${fullName}`;
}
