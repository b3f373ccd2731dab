import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Names each test that passes only on its second try, and fails the run. Counts go to the file that VERDICT names. */
export default class Verdict implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const flaky = tests.filter((test) => test.diagnostic()?.flaky);
    for (const test of flaky) console.error(`flaky: ${nameOf(test)}`);
    if (flaky.length > 0) process.exitCode = 1;
    const withState = (state: string) => tests.filter((test) => test.result().state === state).length;
    const counts = { passed: withState('passed') - flaky.length, failed: withState('failed') + flaky.length };
    if (process.env['VERDICT']) writeFileSync(process.env['VERDICT'], JSON.stringify(counts));
  }
}

function nameOf({ module, fullName }: TestCase): string {
  return `${module.relativeModuleId} > ${fullName}`;
}
