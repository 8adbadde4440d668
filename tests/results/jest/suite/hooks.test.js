describe("hooks", () => {
  beforeAll(() => { throw new Error("the shed is closed"); });
  it("[pay/never] never runs", () => {});
});
