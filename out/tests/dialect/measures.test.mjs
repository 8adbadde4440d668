// Made by specc from dialect/measures.md. Write your tests below the specc:body lines: builds keep what you write, and bring in what changes in the spec.
import { describe, test } from "node:test";

describe("Measures", () => {
  describe("Requirement: Parts of a measure", () => {
    // specc:begin ir::measure::lower::tests::measures_are_read b2db51b52fca7126
    test("[ir::measure::lower::tests::measures_are_read] Requirement: Parts of a measure", (t) => {
      // must: The compiler must read a promise with a comparator as a measure: perhaps a statistic, a metric, the comparator, a bound, and perhaps a window.
      // specc:body
      t.todo("pending: ir::measure::lower::tests::measures_are_read");
    });
    // specc:end

    describe("Scenario: Promises that are measures", () => {
      // specc:begin dialect/measures/scenario-promises-that-are-measures/latency--100-ms-latency-100-ms dd0f11f7e749df32
      test("[dialect/measures/scenario-promises-that-are-measures/latency--100-ms-latency-100-ms] Promises that are measures (promise latency < 100 ms, metric latency, bound 100 ms)", (t) => {
        // Given a Constraint with the label Then and the value latency < 100 ms
        // When the compiler reads the file
        // Then the metric is latency
        // And the bound is 100 ms
        // specc:body
        t.todo("pending: dialect/measures/scenario-promises-that-are-measures/latency--100-ms-latency-100-ms");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-promises-that-are-measures/p95-latency--100-ms-over-30-days-latency-100-ms b82505c3ee989cf6
      test("[dialect/measures/scenario-promises-that-are-measures/p95-latency--100-ms-over-30-days-latency-100-ms] Promises that are measures (promise p95 latency < 100 ms over 30 days, metric latency, bound 100 ms)", (t) => {
        // Given a Constraint with the label Then and the value p95 latency < 100 ms over 30 days
        // When the compiler reads the file
        // Then the metric is latency
        // And the bound is 100 ms
        // specc:body
        t.todo("pending: dialect/measures/scenario-promises-that-are-measures/p95-latency--100-ms-over-30-days-latency-100-ms");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-promises-that-are-measures/median-latency--3-seconds-latency-3-s 37a744a3b98daf3c
      test("[dialect/measures/scenario-promises-that-are-measures/median-latency--3-seconds-latency-3-s] Promises that are measures (promise median latency <= 3 seconds, metric latency, bound 3 s)", (t) => {
        // Given a Constraint with the label Then and the value median latency <= 3 seconds
        // When the compiler reads the file
        // Then the metric is latency
        // And the bound is 3 s
        // specc:body
        t.todo("pending: dialect/measures/scenario-promises-that-are-measures/median-latency--3-seconds-latency-3-s");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-promises-that-are-measures/availability--999--availability-999- 1ef0582bd255243b
      test("[dialect/measures/scenario-promises-that-are-measures/availability--999--availability-999-] Promises that are measures (promise availability >= 99.9 %, metric availability, bound 99.9 %)", (t) => {
        // Given a Constraint with the label Then and the value availability >= 99.9 %
        // When the compiler reads the file
        // Then the metric is availability
        // And the bound is 99.9 %
        // specc:body
        t.todo("pending: dialect/measures/scenario-promises-that-are-measures/availability--999--availability-999-");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-promises-that-are-measures/queue--10k-messages-queue-10000-messages 03e55d3c650ce6f5
      test("[dialect/measures/scenario-promises-that-are-measures/queue--10k-messages-queue-10000-messages] Promises that are measures (promise queue < 10k messages, metric queue, bound 10000 messages)", (t) => {
        // Given a Constraint with the label Then and the value queue < 10k messages
        // When the compiler reads the file
        // Then the metric is queue
        // And the bound is 10000 messages
        // specc:body
        t.todo("pending: dialect/measures/scenario-promises-that-are-measures/queue--10k-messages-queue-10000-messages");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-promises-that-are-measures/price--1000-eur-price-1000-eur 74442c00a51e4151
      test("[dialect/measures/scenario-promises-that-are-measures/price--1000-eur-price-1000-eur] Promises that are measures (promise price < 1,000 EUR, metric price, bound 1000 EUR)", (t) => {
        // Given a Constraint with the label Then and the value price < 1,000 EUR
        // When the compiler reads the file
        // Then the metric is price
        // And the bound is 1000 EUR
        // specc:body
        t.todo("pending: dialect/measures/scenario-promises-that-are-measures/price--1000-eur-price-1000-eur");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-promises-that-are-measures/ba5e3c0d 557c96e1ea9156c1
      test("[dialect/measures/scenario-promises-that-are-measures/ba5e3c0d] Promises that are measures (promise throughput of 2 replicas >= 1.8 x throughput of 1, metric throughput of 2 replicas, bound 1.8 x throughput of 1)", (t) => {
        // Given a Constraint with the label Then and the value throughput of 2 replicas >= 1.8 x throughput of 1
        // When the compiler reads the file
        // Then the metric is throughput of 2 replicas
        // And the bound is 1.8 x throughput of 1
        // specc:body
        t.todo("pending: dialect/measures/scenario-promises-that-are-measures/ba5e3c0d");
      });
      // specc:end
    });
  });

  describe("Requirement: Promises without a number", () => {
    // specc:begin dialect/measures/requirement-promises-without-a-number 3222ba6b862c732e
    test("[dialect/measures/requirement-promises-without-a-number] Requirement: Promises without a number", (t) => {
      // must: A promise without a comparator must stay prose.
      // must: One with a comparator that cannot be read must be an error at the part that cannot be read.
      // specc:body
      t.todo("pending: dialect/measures/requirement-promises-without-a-number");
    });
    // specc:end

    describe("Scenario: Slips", () => {
      // specc:begin dialect/measures/scenario-slips/no-loan-is-lost-nothing cdb1cb70feedcfdc
      test("[dialect/measures/scenario-slips/no-loan-is-lost-nothing] Slips (promise no loan is lost, finding nothing)", (t) => {
        // Given a Constraint with the label Then and the value no loan is lost
        // When the compiler reads the file
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/measures/scenario-slips/no-loan-is-lost-nothing");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-slips/errors--some-broken-measure 3e45c2c44a3da51a
      test("[dialect/measures/scenario-slips/errors--some-broken-measure] Slips (promise errors < some, finding broken-measure)", (t) => {
        // Given a Constraint with the label Then and the value errors < some
        // When the compiler reads the file
        // Then broken-measure is reported
        // specc:body
        t.todo("pending: dialect/measures/scenario-slips/errors--some-broken-measure");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-slips/max--5-ms-broken-measure 37505f93e384e4b4
      test("[dialect/measures/scenario-slips/max--5-ms-broken-measure] Slips (promise max < 5 ms, finding broken-measure)", (t) => {
        // Given a Constraint with the label Then and the value max < 5 ms
        // When the compiler reads the file
        // Then broken-measure is reported
        // specc:body
        t.todo("pending: dialect/measures/scenario-slips/max--5-ms-broken-measure");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-slips/retries--3-over-broken-measure 2e3dd4b43748a7eb
      test("[dialect/measures/scenario-slips/retries--3-over-broken-measure] Slips (promise retries <= 3 over, finding broken-measure)", (t) => {
        // Given a Constraint with the label Then and the value retries <= 3 over
        // When the compiler reads the file
        // Then broken-measure is reported
        // specc:body
        t.todo("pending: dialect/measures/scenario-slips/retries--3-over-broken-measure");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-slips/size--5-kb-wrong-unit d6b16ff9d7a0fcd5
      test("[dialect/measures/scenario-slips/size--5-kb-wrong-unit] Slips (promise size < 5 KB, finding wrong-unit)", (t) => {
        // Given a Constraint with the label Then and the value size < 5 KB
        // When the compiler reads the file
        // Then wrong-unit is reported
        // specc:body
        t.todo("pending: dialect/measures/scenario-slips/size--5-kb-wrong-unit");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-slips/size--5-mb-wrong-unit a342dfccb9bff6af
      test("[dialect/measures/scenario-slips/size--5-mb-wrong-unit] Slips (promise size < 5 mb, finding wrong-unit)", (t) => {
        // Given a Constraint with the label Then and the value size < 5 mb
        // When the compiler reads the file
        // Then wrong-unit is reported
        // specc:body
        t.todo("pending: dialect/measures/scenario-slips/size--5-mb-wrong-unit");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-slips/time--5-m-wrong-unit d403f0dfdd6ec028
      test("[dialect/measures/scenario-slips/time--5-m-wrong-unit] Slips (promise time < 5 m, finding wrong-unit)", (t) => {
        // Given a Constraint with the label Then and the value time < 5 m
        // When the compiler reads the file
        // Then wrong-unit is reported
        // specc:body
        t.todo("pending: dialect/measures/scenario-slips/time--5-m-wrong-unit");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-slips/time--15-s-decimal-comma e2683c2627c41b5b
      test("[dialect/measures/scenario-slips/time--15-s-decimal-comma] Slips (promise time < 1,5 s, finding decimal-comma)", (t) => {
        // Given a Constraint with the label Then and the value time < 1,5 s
        // When the compiler reads the file
        // Then decimal-comma is reported
        // specc:body
        t.todo("pending: dialect/measures/scenario-slips/time--15-s-decimal-comma");
      });
      // specc:end
    });
  });

  describe("Requirement: Units", () => {
    // specc:begin dialect/measures/requirement-units ee690425b4ac0e71
    test("[dialect/measures/requirement-units] Requirement: Units", (t) => {
      // must: The compiler must know units of time, data, money and percent.
      // must: Any other word after a number must be a counted noun, and the words that look like units and are none must be errors.
      // must: Any other word after a number must be a counted noun, and the words that look like units and are none must be errors.
      // specc:body
      t.todo("pending: dialect/measures/requirement-units");
    });
    // specc:end

    describe("Scenario: Which words are units", () => {
      // specc:begin dialect/measures/scenario-which-words-are-units/ns-a-time ab196b799695b86e
      test("[dialect/measures/scenario-which-words-are-units/ns-a-time] Which words are units (word ns, result a time)", (t) => {
        // Given the promise x < 5 UNIT with ns for UNIT
        // When the compiler reads the file
        // Then it is a time
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/ns-a-time");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/µs-a-time 4602c74dfc306858
      test("[dialect/measures/scenario-which-words-are-units/µs-a-time] Which words are units (word µs, result a time)", (t) => {
        // Given the promise x < 5 UNIT with µs for UNIT
        // When the compiler reads the file
        // Then it is a time
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/µs-a-time");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/us-a-time 9c35004e167900c0
      test("[dialect/measures/scenario-which-words-are-units/us-a-time] Which words are units (word us, result a time)", (t) => {
        // Given the promise x < 5 UNIT with us for UNIT
        // When the compiler reads the file
        // Then it is a time
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/us-a-time");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/ms-a-time aa6b65cb642aeac7
      test("[dialect/measures/scenario-which-words-are-units/ms-a-time] Which words are units (word ms, result a time)", (t) => {
        // Given the promise x < 5 UNIT with ms for UNIT
        // When the compiler reads the file
        // Then it is a time
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/ms-a-time");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/s-a-time a4643a31b3619137
      test("[dialect/measures/scenario-which-words-are-units/s-a-time] Which words are units (word s, result a time)", (t) => {
        // Given the promise x < 5 UNIT with s for UNIT
        // When the compiler reads the file
        // Then it is a time
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/s-a-time");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/min-a-time 01e7e242734e6361
      test("[dialect/measures/scenario-which-words-are-units/min-a-time] Which words are units (word min, result a time)", (t) => {
        // Given the promise x < 5 UNIT with min for UNIT
        // When the compiler reads the file
        // Then it is a time
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/min-a-time");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/h-a-time 4cddab629f89fd09
      test("[dialect/measures/scenario-which-words-are-units/h-a-time] Which words are units (word h, result a time)", (t) => {
        // Given the promise x < 5 UNIT with h for UNIT
        // When the compiler reads the file
        // Then it is a time
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/h-a-time");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/days-a-time e29f254c2b253c37
      test("[dialect/measures/scenario-which-words-are-units/days-a-time] Which words are units (word days, result a time)", (t) => {
        // Given the promise x < 5 UNIT with days for UNIT
        // When the compiler reads the file
        // Then it is a time
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/days-a-time");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/weeks-a-time 7a4a14cca40132cb
      test("[dialect/measures/scenario-which-words-are-units/weeks-a-time] Which words are units (word weeks, result a time)", (t) => {
        // Given the promise x < 5 UNIT with weeks for UNIT
        // When the compiler reads the file
        // Then it is a time
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/weeks-a-time");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/months-a-time db7abafce92470dc
      test("[dialect/measures/scenario-which-words-are-units/months-a-time] Which words are units (word months, result a time)", (t) => {
        // Given the promise x < 5 UNIT with months for UNIT
        // When the compiler reads the file
        // Then it is a time
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/months-a-time");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/years-a-time 8ec538dd46dfc41a
      test("[dialect/measures/scenario-which-words-are-units/years-a-time] Which words are units (word years, result a time)", (t) => {
        // Given the promise x < 5 UNIT with years for UNIT
        // When the compiler reads the file
        // Then it is a time
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/years-a-time");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/b-data 45000895411719d4
      test("[dialect/measures/scenario-which-words-are-units/b-data] Which words are units (word B, result data)", (t) => {
        // Given the promise x < 5 UNIT with B for UNIT
        // When the compiler reads the file
        // Then it is data
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/b-data");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/kb-data 4cb986e124b2c866
      test("[dialect/measures/scenario-which-words-are-units/kb-data] Which words are units (word kB, result data)", (t) => {
        // Given the promise x < 5 UNIT with kB for UNIT
        // When the compiler reads the file
        // Then it is data
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/kb-data");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/mib-data 81f735d34d918ac5
      test("[dialect/measures/scenario-which-words-are-units/mib-data] Which words are units (word MiB, result data)", (t) => {
        // Given the promise x < 5 UNIT with MiB for UNIT
        // When the compiler reads the file
        // Then it is data
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/mib-data");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/eur-money 8f6637cfcc534f5c
      test("[dialect/measures/scenario-which-words-are-units/eur-money] Which words are units (word EUR, result money)", (t) => {
        // Given the promise x < 5 UNIT with EUR for UNIT
        // When the compiler reads the file
        // Then it is money
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/eur-money");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/-a-share f363666f646fa0a9
      test("[dialect/measures/scenario-which-words-are-units/-a-share] Which words are units (word %, result a share)", (t) => {
        // Given the promise x < 5 UNIT with % for UNIT
        // When the compiler reads the file
        // Then it is a share
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/-a-share");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/loans-a-count 8404932514ce5b2e
      test("[dialect/measures/scenario-which-words-are-units/loans-a-count] Which words are units (word loans, result a count)", (t) => {
        // Given the promise x < 5 UNIT with loans for UNIT
        // When the compiler reads the file
        // Then it is a count
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/loans-a-count");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/msec-an-error-that-names-ms 5e239ad00e1af004
      test("[dialect/measures/scenario-which-words-are-units/msec-an-error-that-names-ms] Which words are units (word msec, result an error that names ms)", (t) => {
        // Given the promise x < 5 UNIT with msec for UNIT
        // When the compiler reads the file
        // Then it is an error that names ms
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/msec-an-error-that-names-ms");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/kb-an-error-that-names-kb d1d2dbd503776db9
      test("[dialect/measures/scenario-which-words-are-units/kb-an-error-that-names-kb] Which words are units (word kb, result an error that names kB)", (t) => {
        // Given the promise x < 5 UNIT with kb for UNIT
        // When the compiler reads the file
        // Then it is an error that names kB
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/kb-an-error-that-names-kb");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-which-words-are-units/m-an-error-that-names-min cf174597c0b06652
      test("[dialect/measures/scenario-which-words-are-units/m-an-error-that-names-min] Which words are units (word m, result an error that names min)", (t) => {
        // Given the promise x < 5 UNIT with m for UNIT
        // When the compiler reads the file
        // Then it is an error that names min
        // specc:body
        t.todo("pending: dialect/measures/scenario-which-words-are-units/m-an-error-that-names-min");
      });
      // specc:end
    });
  });

  // specc:begin ir::measure::lower::tests::a_slip_in_the_unit_is_told_with_its_place d7cc05fadd5bdda9
  test("[ir::measure::lower::tests::a_slip_in_the_unit_is_told_with_its_place] Requirement: Fixes of units", (t) => {
    // must: A slip in a unit must have a certain fix when one unit alone can be meant.
    // specc:body
    t.todo("pending: ir::measure::lower::tests::a_slip_in_the_unit_is_told_with_its_place");
  });
  // specc:end

  describe("Requirement: Loads", () => {
    // specc:begin ir::clause::constraint::lower::tests::a_when_governs_the_thens_up_to_the_next d4edd19104165b66
    test("[ir::clause::constraint::lower::tests::a_when_governs_the_thens_up_to_the_next] Requirement: Loads", (t) => {
      // must: A When of a Constraint must say under which load the Thens after it hold, up to the next When.
      // specc:body
      t.todo("pending: ir::clause::constraint::lower::tests::a_when_governs_the_thens_up_to_the_next");
    });
    // specc:end

    // specc:begin dialect/measures/scenario-a-load-that-governs-nothing 23f11bd46054f44f
    test("[dialect/measures/scenario-a-load-that-governs-nothing] Scenario: A load that governs nothing", (t) => {
      // Given a Constraint whose last label is When
      // When the compiler reads the file
      // Then misplaced-when is reported as a warning
      // specc:body
      t.todo("pending: dialect/measures/scenario-a-load-that-governs-nothing");
    });
    // specc:end
  });

  describe("Requirement: Promises that exclude each other", () => {
    // specc:begin analysis::rules::conflicting_measures::tests::different_numbers_conflict 45a22643866d84be
    test("[analysis::rules::conflicting_measures::tests::different_numbers_conflict] Requirement: Promises that exclude each other", (t) => {
      // must: The compiler must compare the bounds of all measures with the same statistic, metric, load and window, across units.
      // specc:body
      t.todo("pending: analysis::rules::conflicting_measures::tests::different_numbers_conflict");
    });
    // specc:end

    describe("Scenario: Two promises of one number", () => {
      // specc:begin dialect/measures/scenario-two-promises-of-one-number/p95-latency--01-s-nothing 95522f86ac064800
      test("[dialect/measures/scenario-two-promises-of-one-number/p95-latency--01-s-nothing] Two promises of one number (promise p95 latency < 0.1 s, finding nothing)", (t) => {
        // Given a Constraint with **Then:** p95 latency < 100 ms
        // And another Constraint with the promise p95 latency < 0.1 s
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/measures/scenario-two-promises-of-one-number/p95-latency--01-s-nothing");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-two-promises-of-one-number/p95-latency--200-ms-conflicting-measures 0550059310fcca81
      test("[dialect/measures/scenario-two-promises-of-one-number/p95-latency--200-ms-conflicting-measures] Two promises of one number (promise p95 latency < 200 ms, finding conflicting-measures)", (t) => {
        // Given a Constraint with **Then:** p95 latency < 100 ms
        // And another Constraint with the promise p95 latency < 200 ms
        // When the compiler checks the spec
        // Then conflicting-measures is reported
        // specc:body
        t.todo("pending: dialect/measures/scenario-two-promises-of-one-number/p95-latency--200-ms-conflicting-measures");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-two-promises-of-one-number/p95-latency--02-s-impossible-measures 63c8a68e943ebd1a
      test("[dialect/measures/scenario-two-promises-of-one-number/p95-latency--02-s-impossible-measures] Two promises of one number (promise p95 latency > 0.2 s, finding impossible-measures)", (t) => {
        // Given a Constraint with **Then:** p95 latency < 100 ms
        // And another Constraint with the promise p95 latency > 0.2 s
        // When the compiler checks the spec
        // Then impossible-measures is reported
        // specc:body
        t.todo("pending: dialect/measures/scenario-two-promises-of-one-number/p95-latency--02-s-impossible-measures");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-two-promises-of-one-number/p50-latency--200-ms-nothing c32f4c9939bd772a
      test("[dialect/measures/scenario-two-promises-of-one-number/p50-latency--200-ms-nothing] Two promises of one number (promise p50 latency < 200 ms, finding nothing)", (t) => {
        // Given a Constraint with **Then:** p95 latency < 100 ms
        // And another Constraint with the promise p50 latency < 200 ms
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/measures/scenario-two-promises-of-one-number/p50-latency--200-ms-nothing");
      });
      // specc:end

      // specc:begin dialect/measures/scenario-two-promises-of-one-number/p95-latency--10-ms-nothing 02f2c93a6f13b89e
      test("[dialect/measures/scenario-two-promises-of-one-number/p95-latency--10-ms-nothing] Two promises of one number (promise p95 latency > 10 ms, finding nothing)", (t) => {
        // Given a Constraint with **Then:** p95 latency < 100 ms
        // And another Constraint with the promise p95 latency > 10 ms
        // When the compiler checks the spec
        // Then nothing is reported
        // specc:body
        t.todo("pending: dialect/measures/scenario-two-promises-of-one-number/p95-latency--10-ms-nothing");
      });
      // specc:end
    });
  });

  // specc:begin ir::measure::normal::tests::months_are_no_days 4a2d1ec802f51d0d
  test("[ir::measure::normal::tests::months_are_no_days] Requirement: Months", (t) => {
    // must not: The compiler must not convert months and years to days.
    // specc:body
    t.todo("pending: ir::measure::normal::tests::months_are_no_days");
  });
  // specc:end
});
