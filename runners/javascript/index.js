// `test` and `expect` of the runner that a suite runs under, so that the suite need not know it.

const runner = await runnerOfThisProcess();

export const {
  test,
  it,
  describe,
  expect,
  beforeAll,
  afterAll,
  beforeEach,
  afterEach,
} = runner;

async function runnerOfThisProcess() {
  if (process.env.VITEST) return import("vitest");
  // jest has them as globals in each suite.
  if (process.env.JEST_WORKER_ID) return globalThis;
  const [node, { expect }] = await Promise.all([
    import("node:test"),
    import("expect"),
  ]);
  return {
    ...node,
    test: node.test,
    beforeAll: node.before,
    afterAll: node.after,
    expect,
  };
}
