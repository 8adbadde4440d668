const assert = require("node:assert");
const { Given, When, Then } = require("@cucumber/cucumber");

let answer;
let failed = false;
Given("a shed", () => {});
When("the member borrows a ladder", () => { answer = "accepted"; });
When("the member holds {int} tools", (held) => { answer = held > 3 ? "refused" : "accepted"; });
Then("the loan is {string}", (expected) => assert.equal(answer, expected));
Given("a step to be written", () => "pending");
Given("a step that skips", () => "skipped");
Given("a step that two know", () => {});
Given(/a step that two (.*)/, () => {});
Given("a step that fails once", () => { const again = failed; failed = true; assert.ok(again, "the first time"); });
