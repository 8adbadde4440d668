// Made by specc from dialect/measures.md. It is yours to edit: builds keep what you write here.
import { describe, test } from "node:test";

describe("Measures", () => {
  describe("Requirement: Parts of a measure", () => {
    test("[ir::measure::lower::tests::measures_are_read] Requirement: Parts of a measure", { todo: "pending: ir::measure::lower::tests::measures_are_read" }, () => {
      // must: The compiler must read a promise with a comparator as a measure: perhaps a statistic, a metric, the comparator, a bound, and perhaps a window.
    });

    describe("Scenario: Promises that are measures", () => {
      test("[dialect/measures/scenario-promises-that-are-measures/latency--100-ms-latency-100-ms] Promises that are measures (promise latency < 100 ms, metric latency, bound 100 ms)", { todo: "pending: dialect/measures/scenario-promises-that-are-measures/latency--100-ms-latency-100-ms" }, () => {
        // Given a Constraint with the label Then and the value latency < 100 ms
        // When the compiler reads the file
        // Then the metric is latency
        // And the bound is 100 ms
      });

      test("[dialect/measures/scenario-promises-that-are-measures/p95-latency--100-ms-over-30-days-latency-100-ms] Promises that are measures (promise p95 latency < 100 ms over 30 days, metric latency, bound 100 ms)", { todo: "pending: dialect/measures/scenario-promises-that-are-measures/p95-latency--100-ms-over-30-days-latency-100-ms" }, () => {
        // Given a Constraint with the label Then and the value p95 latency < 100 ms over 30 days
        // When the compiler reads the file
        // Then the metric is latency
        // And the bound is 100 ms
      });

      test("[dialect/measures/scenario-promises-that-are-measures/median-latency--3-seconds-latency-3-s] Promises that are measures (promise median latency <= 3 seconds, metric latency, bound 3 s)", { todo: "pending: dialect/measures/scenario-promises-that-are-measures/median-latency--3-seconds-latency-3-s" }, () => {
        // Given a Constraint with the label Then and the value median latency <= 3 seconds
        // When the compiler reads the file
        // Then the metric is latency
        // And the bound is 3 s
      });

      test("[dialect/measures/scenario-promises-that-are-measures/availability--999--availability-999-] Promises that are measures (promise availability >= 99.9 %, metric availability, bound 99.9 %)", { todo: "pending: dialect/measures/scenario-promises-that-are-measures/availability--999--availability-999-" }, () => {
        // Given a Constraint with the label Then and the value availability >= 99.9 %
        // When the compiler reads the file
        // Then the metric is availability
        // And the bound is 99.9 %
      });

      test("[dialect/measures/scenario-promises-that-are-measures/queue--10k-messages-queue-10000-messages] Promises that are measures (promise queue < 10k messages, metric queue, bound 10000 messages)", { todo: "pending: dialect/measures/scenario-promises-that-are-measures/queue--10k-messages-queue-10000-messages" }, () => {
        // Given a Constraint with the label Then and the value queue < 10k messages
        // When the compiler reads the file
        // Then the metric is queue
        // And the bound is 10000 messages
      });

      test("[dialect/measures/scenario-promises-that-are-measures/price--1000-eur-price-1000-eur] Promises that are measures (promise price < 1,000 EUR, metric price, bound 1000 EUR)", { todo: "pending: dialect/measures/scenario-promises-that-are-measures/price--1000-eur-price-1000-eur" }, () => {
        // Given a Constraint with the label Then and the value price < 1,000 EUR
        // When the compiler reads the file
        // Then the metric is price
        // And the bound is 1000 EUR
      });

      test("[dialect/measures/scenario-promises-that-are-measures/ba5e3c0d] Promises that are measures (promise throughput of 2 replicas >= 1.8 x throughput of 1, metric throughput of 2 replicas, bound 1.8 x throughput of 1)", { todo: "pending: dialect/measures/scenario-promises-that-are-measures/ba5e3c0d" }, () => {
        // Given a Constraint with the label Then and the value throughput of 2 replicas >= 1.8 x throughput of 1
        // When the compiler reads the file
        // Then the metric is throughput of 2 replicas
        // And the bound is 1.8 x throughput of 1
      });
    });
  });

  describe("Requirement: Promises without a number", () => {
    test("[dialect/measures/requirement-promises-without-a-number] Requirement: Promises without a number", { todo: "pending: dialect/measures/requirement-promises-without-a-number" }, () => {
      // must: A promise without a comparator must stay prose.
      // must: One with a comparator that cannot be read must be an error at the part that cannot be read.
    });

    describe("Scenario: Slips", () => {
      test("[dialect/measures/scenario-slips/no-loan-is-lost-nothing] Slips (promise no loan is lost, finding nothing)", { todo: "pending: dialect/measures/scenario-slips/no-loan-is-lost-nothing" }, () => {
        // Given a Constraint with the label Then and the value no loan is lost
        // When the compiler reads the file
        // Then nothing is reported
      });

      test("[dialect/measures/scenario-slips/errors--some-broken-measure] Slips (promise errors < some, finding broken-measure)", { todo: "pending: dialect/measures/scenario-slips/errors--some-broken-measure" }, () => {
        // Given a Constraint with the label Then and the value errors < some
        // When the compiler reads the file
        // Then broken-measure is reported
      });

      test("[dialect/measures/scenario-slips/max--5-ms-broken-measure] Slips (promise max < 5 ms, finding broken-measure)", { todo: "pending: dialect/measures/scenario-slips/max--5-ms-broken-measure" }, () => {
        // Given a Constraint with the label Then and the value max < 5 ms
        // When the compiler reads the file
        // Then broken-measure is reported
      });

      test("[dialect/measures/scenario-slips/retries--3-over-broken-measure] Slips (promise retries <= 3 over, finding broken-measure)", { todo: "pending: dialect/measures/scenario-slips/retries--3-over-broken-measure" }, () => {
        // Given a Constraint with the label Then and the value retries <= 3 over
        // When the compiler reads the file
        // Then broken-measure is reported
      });

      test("[dialect/measures/scenario-slips/size--5-kb-wrong-unit] Slips (promise size < 5 KB, finding wrong-unit)", { todo: "pending: dialect/measures/scenario-slips/size--5-kb-wrong-unit" }, () => {
        // Given a Constraint with the label Then and the value size < 5 KB
        // When the compiler reads the file
        // Then wrong-unit is reported
      });

      test("[dialect/measures/scenario-slips/size--5-mb-wrong-unit] Slips (promise size < 5 mb, finding wrong-unit)", { todo: "pending: dialect/measures/scenario-slips/size--5-mb-wrong-unit" }, () => {
        // Given a Constraint with the label Then and the value size < 5 mb
        // When the compiler reads the file
        // Then wrong-unit is reported
      });

      test("[dialect/measures/scenario-slips/time--5-m-wrong-unit] Slips (promise time < 5 m, finding wrong-unit)", { todo: "pending: dialect/measures/scenario-slips/time--5-m-wrong-unit" }, () => {
        // Given a Constraint with the label Then and the value time < 5 m
        // When the compiler reads the file
        // Then wrong-unit is reported
      });

      test("[dialect/measures/scenario-slips/time--15-s-decimal-comma] Slips (promise time < 1,5 s, finding decimal-comma)", { todo: "pending: dialect/measures/scenario-slips/time--15-s-decimal-comma" }, () => {
        // Given a Constraint with the label Then and the value time < 1,5 s
        // When the compiler reads the file
        // Then decimal-comma is reported
      });
    });
  });

  describe("Requirement: Units", () => {
    test("[dialect/measures/requirement-units] Requirement: Units", { todo: "pending: dialect/measures/requirement-units" }, () => {
      // must: The compiler must know units of time, data, money and percent.
      // must: Any other word after a number must be a counted noun, and the words that look like units and are none must be errors.
      // must: Any other word after a number must be a counted noun, and the words that look like units and are none must be errors.
    });

    describe("Scenario: Which words are units", () => {
      test("[dialect/measures/scenario-which-words-are-units/ns-a-time] Which words are units (word ns, result a time)", { todo: "pending: dialect/measures/scenario-which-words-are-units/ns-a-time" }, () => {
        // Given the promise x < 5 UNIT with ns for UNIT
        // When the compiler reads the file
        // Then it is a time
      });

      test("[dialect/measures/scenario-which-words-are-units/µs-a-time] Which words are units (word µs, result a time)", { todo: "pending: dialect/measures/scenario-which-words-are-units/µs-a-time" }, () => {
        // Given the promise x < 5 UNIT with µs for UNIT
        // When the compiler reads the file
        // Then it is a time
      });

      test("[dialect/measures/scenario-which-words-are-units/us-a-time] Which words are units (word us, result a time)", { todo: "pending: dialect/measures/scenario-which-words-are-units/us-a-time" }, () => {
        // Given the promise x < 5 UNIT with us for UNIT
        // When the compiler reads the file
        // Then it is a time
      });

      test("[dialect/measures/scenario-which-words-are-units/ms-a-time] Which words are units (word ms, result a time)", { todo: "pending: dialect/measures/scenario-which-words-are-units/ms-a-time" }, () => {
        // Given the promise x < 5 UNIT with ms for UNIT
        // When the compiler reads the file
        // Then it is a time
      });

      test("[dialect/measures/scenario-which-words-are-units/s-a-time] Which words are units (word s, result a time)", { todo: "pending: dialect/measures/scenario-which-words-are-units/s-a-time" }, () => {
        // Given the promise x < 5 UNIT with s for UNIT
        // When the compiler reads the file
        // Then it is a time
      });

      test("[dialect/measures/scenario-which-words-are-units/min-a-time] Which words are units (word min, result a time)", { todo: "pending: dialect/measures/scenario-which-words-are-units/min-a-time" }, () => {
        // Given the promise x < 5 UNIT with min for UNIT
        // When the compiler reads the file
        // Then it is a time
      });

      test("[dialect/measures/scenario-which-words-are-units/h-a-time] Which words are units (word h, result a time)", { todo: "pending: dialect/measures/scenario-which-words-are-units/h-a-time" }, () => {
        // Given the promise x < 5 UNIT with h for UNIT
        // When the compiler reads the file
        // Then it is a time
      });

      test("[dialect/measures/scenario-which-words-are-units/days-a-time] Which words are units (word days, result a time)", { todo: "pending: dialect/measures/scenario-which-words-are-units/days-a-time" }, () => {
        // Given the promise x < 5 UNIT with days for UNIT
        // When the compiler reads the file
        // Then it is a time
      });

      test("[dialect/measures/scenario-which-words-are-units/weeks-a-time] Which words are units (word weeks, result a time)", { todo: "pending: dialect/measures/scenario-which-words-are-units/weeks-a-time" }, () => {
        // Given the promise x < 5 UNIT with weeks for UNIT
        // When the compiler reads the file
        // Then it is a time
      });

      test("[dialect/measures/scenario-which-words-are-units/months-a-time] Which words are units (word months, result a time)", { todo: "pending: dialect/measures/scenario-which-words-are-units/months-a-time" }, () => {
        // Given the promise x < 5 UNIT with months for UNIT
        // When the compiler reads the file
        // Then it is a time
      });

      test("[dialect/measures/scenario-which-words-are-units/years-a-time] Which words are units (word years, result a time)", { todo: "pending: dialect/measures/scenario-which-words-are-units/years-a-time" }, () => {
        // Given the promise x < 5 UNIT with years for UNIT
        // When the compiler reads the file
        // Then it is a time
      });

      test("[dialect/measures/scenario-which-words-are-units/b-data] Which words are units (word B, result data)", { todo: "pending: dialect/measures/scenario-which-words-are-units/b-data" }, () => {
        // Given the promise x < 5 UNIT with B for UNIT
        // When the compiler reads the file
        // Then it is data
      });

      test("[dialect/measures/scenario-which-words-are-units/kb-data] Which words are units (word kB, result data)", { todo: "pending: dialect/measures/scenario-which-words-are-units/kb-data" }, () => {
        // Given the promise x < 5 UNIT with kB for UNIT
        // When the compiler reads the file
        // Then it is data
      });

      test("[dialect/measures/scenario-which-words-are-units/mib-data] Which words are units (word MiB, result data)", { todo: "pending: dialect/measures/scenario-which-words-are-units/mib-data" }, () => {
        // Given the promise x < 5 UNIT with MiB for UNIT
        // When the compiler reads the file
        // Then it is data
      });

      test("[dialect/measures/scenario-which-words-are-units/eur-money] Which words are units (word EUR, result money)", { todo: "pending: dialect/measures/scenario-which-words-are-units/eur-money" }, () => {
        // Given the promise x < 5 UNIT with EUR for UNIT
        // When the compiler reads the file
        // Then it is money
      });

      test("[dialect/measures/scenario-which-words-are-units/-a-share] Which words are units (word %, result a share)", { todo: "pending: dialect/measures/scenario-which-words-are-units/-a-share" }, () => {
        // Given the promise x < 5 UNIT with % for UNIT
        // When the compiler reads the file
        // Then it is a share
      });

      test("[dialect/measures/scenario-which-words-are-units/loans-a-count] Which words are units (word loans, result a count)", { todo: "pending: dialect/measures/scenario-which-words-are-units/loans-a-count" }, () => {
        // Given the promise x < 5 UNIT with loans for UNIT
        // When the compiler reads the file
        // Then it is a count
      });

      test("[dialect/measures/scenario-which-words-are-units/msec-an-error-that-names-ms] Which words are units (word msec, result an error that names ms)", { todo: "pending: dialect/measures/scenario-which-words-are-units/msec-an-error-that-names-ms" }, () => {
        // Given the promise x < 5 UNIT with msec for UNIT
        // When the compiler reads the file
        // Then it is an error that names ms
      });

      test("[dialect/measures/scenario-which-words-are-units/kb-an-error-that-names-kb] Which words are units (word kb, result an error that names kB)", { todo: "pending: dialect/measures/scenario-which-words-are-units/kb-an-error-that-names-kb" }, () => {
        // Given the promise x < 5 UNIT with kb for UNIT
        // When the compiler reads the file
        // Then it is an error that names kB
      });

      test("[dialect/measures/scenario-which-words-are-units/m-an-error-that-names-min] Which words are units (word m, result an error that names min)", { todo: "pending: dialect/measures/scenario-which-words-are-units/m-an-error-that-names-min" }, () => {
        // Given the promise x < 5 UNIT with m for UNIT
        // When the compiler reads the file
        // Then it is an error that names min
      });
    });
  });

  test("[ir::measure::lower::tests::a_slip_in_the_unit_is_told_with_its_place] Requirement: Fixes of units", { todo: "pending: ir::measure::lower::tests::a_slip_in_the_unit_is_told_with_its_place" }, () => {
    // must: A slip in a unit must have a certain fix when one unit alone can be meant.
  });

  describe("Requirement: Loads", () => {
    test("[ir::clause::constraint::lower::tests::a_when_governs_the_thens_up_to_the_next] Requirement: Loads", { todo: "pending: ir::clause::constraint::lower::tests::a_when_governs_the_thens_up_to_the_next" }, () => {
      // must: A When of a Constraint must say under which load the Thens after it hold, up to the next When.
    });

    test("[dialect/measures/scenario-a-load-that-governs-nothing] Scenario: A load that governs nothing", { todo: "pending: dialect/measures/scenario-a-load-that-governs-nothing" }, () => {
      // Given a Constraint whose last label is When
      // When the compiler reads the file
      // Then misplaced-when is reported as a warning
    });
  });

  describe("Requirement: Promises that exclude each other", () => {
    test("[analysis::rules::conflicting_measures::tests::different_numbers_conflict] Requirement: Promises that exclude each other", { todo: "pending: analysis::rules::conflicting_measures::tests::different_numbers_conflict" }, () => {
      // must: The compiler must compare the bounds of all measures with the same statistic, metric, load and window, across units.
    });

    describe("Scenario: Two promises of one number", () => {
      test("[dialect/measures/scenario-two-promises-of-one-number/p95-latency--01-s-nothing] Two promises of one number (promise p95 latency < 0.1 s, finding nothing)", { todo: "pending: dialect/measures/scenario-two-promises-of-one-number/p95-latency--01-s-nothing" }, () => {
        // Given a Constraint with **Then:** p95 latency < 100 ms
        // And another Constraint with the promise p95 latency < 0.1 s
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/measures/scenario-two-promises-of-one-number/p95-latency--200-ms-conflicting-measures] Two promises of one number (promise p95 latency < 200 ms, finding conflicting-measures)", { todo: "pending: dialect/measures/scenario-two-promises-of-one-number/p95-latency--200-ms-conflicting-measures" }, () => {
        // Given a Constraint with **Then:** p95 latency < 100 ms
        // And another Constraint with the promise p95 latency < 200 ms
        // When the compiler checks the spec
        // Then conflicting-measures is reported
      });

      test("[dialect/measures/scenario-two-promises-of-one-number/p95-latency--02-s-impossible-measures] Two promises of one number (promise p95 latency > 0.2 s, finding impossible-measures)", { todo: "pending: dialect/measures/scenario-two-promises-of-one-number/p95-latency--02-s-impossible-measures" }, () => {
        // Given a Constraint with **Then:** p95 latency < 100 ms
        // And another Constraint with the promise p95 latency > 0.2 s
        // When the compiler checks the spec
        // Then impossible-measures is reported
      });

      test("[dialect/measures/scenario-two-promises-of-one-number/p50-latency--200-ms-nothing] Two promises of one number (promise p50 latency < 200 ms, finding nothing)", { todo: "pending: dialect/measures/scenario-two-promises-of-one-number/p50-latency--200-ms-nothing" }, () => {
        // Given a Constraint with **Then:** p95 latency < 100 ms
        // And another Constraint with the promise p50 latency < 200 ms
        // When the compiler checks the spec
        // Then nothing is reported
      });

      test("[dialect/measures/scenario-two-promises-of-one-number/p95-latency--10-ms-nothing] Two promises of one number (promise p95 latency > 10 ms, finding nothing)", { todo: "pending: dialect/measures/scenario-two-promises-of-one-number/p95-latency--10-ms-nothing" }, () => {
        // Given a Constraint with **Then:** p95 latency < 100 ms
        // And another Constraint with the promise p95 latency > 10 ms
        // When the compiler checks the spec
        // Then nothing is reported
      });
    });
  });

  test("[ir::measure::normal::tests::months_are_no_days] Requirement: Months", { todo: "pending: ir::measure::normal::tests::months_are_no_days" }, () => {
    // must not: The compiler must not convert months and years to days.
  });
});
