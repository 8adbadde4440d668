import { beforeAll, afterAll, describe, it } from "vitest";
describe("hooks", () => {
  beforeAll(() => { throw new Error("the shed is closed"); });
  it("[pay/never] never runs", () => {});
});
describe("after", () => {
  afterAll(() => { throw new Error("the shed stays open"); });
  it("[pay/once] runs", () => {});
});
